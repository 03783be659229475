/// The resource types of ElastiCache.
@NullMarked
package dev.driftline.aws.live.types.elasticache;

import org.jspecify.annotations.NullMarked;
