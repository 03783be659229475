/// Types that Driftline has no reader of its own for, read by AWS Cloud Control API.
@NullMarked
package dev.driftline.aws.live.types.cloudcontrol;

import org.jspecify.annotations.NullMarked;
