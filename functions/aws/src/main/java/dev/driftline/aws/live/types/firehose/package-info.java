/// The resource types of Data Firehose.
@NullMarked
package dev.driftline.aws.live.types.firehose;

import org.jspecify.annotations.NullMarked;
