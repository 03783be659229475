/// The resource types of S3.
@NullMarked
package dev.driftline.aws.live.types.s3;

import org.jspecify.annotations.NullMarked;
