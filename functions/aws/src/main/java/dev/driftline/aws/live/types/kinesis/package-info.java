/// The resource types of Kinesis data streams.
@NullMarked
package dev.driftline.aws.live.types.kinesis;

import org.jspecify.annotations.NullMarked;
