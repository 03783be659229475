/// The resource types of CloudFront.
@NullMarked
package dev.driftline.aws.live.types.cloudfront;

import org.jspecify.annotations.NullMarked;
