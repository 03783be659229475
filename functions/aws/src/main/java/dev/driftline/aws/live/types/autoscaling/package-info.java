/// The resource types of EC2 Auto Scaling.
@NullMarked
package dev.driftline.aws.live.types.autoscaling;

import org.jspecify.annotations.NullMarked;
