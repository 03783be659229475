/// The resource types of IoT Core.
@NullMarked
package dev.driftline.aws.live.types.iot;

import org.jspecify.annotations.NullMarked;
