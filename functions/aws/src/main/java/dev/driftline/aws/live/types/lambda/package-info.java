/// The resource types of Lambda.
@NullMarked
package dev.driftline.aws.live.types.lambda;

import org.jspecify.annotations.NullMarked;
