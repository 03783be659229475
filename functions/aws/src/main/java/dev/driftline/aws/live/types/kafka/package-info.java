/// The resource types of Managed Streaming for Apache Kafka.
@NullMarked
package dev.driftline.aws.live.types.kafka;

import org.jspecify.annotations.NullMarked;
