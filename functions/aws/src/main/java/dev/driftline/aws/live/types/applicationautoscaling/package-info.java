/// The resource types of Application Auto Scaling.
@NullMarked
package dev.driftline.aws.live.types.applicationautoscaling;

import org.jspecify.annotations.NullMarked;
