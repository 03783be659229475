/// The resource types of EventBridge Scheduler.
@NullMarked
package dev.driftline.aws.live.types.scheduler;

import org.jspecify.annotations.NullMarked;
