/// The resource types of EventBridge.
@NullMarked
package dev.driftline.aws.live.types.events;

import org.jspecify.annotations.NullMarked;
