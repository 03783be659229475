/// The resource types of Route 53.
@NullMarked
package dev.driftline.aws.live.types.route53;

import org.jspecify.annotations.NullMarked;
