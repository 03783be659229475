/// The resource types of Batch.
@NullMarked
package dev.driftline.aws.live.types.batch;

import org.jspecify.annotations.NullMarked;
