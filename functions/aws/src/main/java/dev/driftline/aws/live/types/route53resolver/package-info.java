/// The resource types of Route 53 Resolver.
@NullMarked
package dev.driftline.aws.live.types.route53resolver;

import org.jspecify.annotations.NullMarked;
