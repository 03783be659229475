/// The resource types of SNS.
@NullMarked
package dev.driftline.aws.live.types.sns;

import org.jspecify.annotations.NullMarked;
