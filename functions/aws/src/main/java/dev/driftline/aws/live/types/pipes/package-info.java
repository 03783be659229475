/// The resource types of EventBridge Pipes.
@NullMarked
package dev.driftline.aws.live.types.pipes;

import org.jspecify.annotations.NullMarked;
