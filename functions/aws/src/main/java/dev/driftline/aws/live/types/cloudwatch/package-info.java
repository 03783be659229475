/// The resource types of CloudWatch.
@NullMarked
package dev.driftline.aws.live.types.cloudwatch;

import org.jspecify.annotations.NullMarked;
