/// The resource types of ECS.
@NullMarked
package dev.driftline.aws.live.types.ecs;

import org.jspecify.annotations.NullMarked;
