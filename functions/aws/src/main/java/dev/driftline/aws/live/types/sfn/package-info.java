/// The resource types of Step Functions.
@NullMarked
package dev.driftline.aws.live.types.sfn;

import org.jspecify.annotations.NullMarked;
