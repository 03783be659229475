/// The resource types of classic load balancers.
@NullMarked
package dev.driftline.aws.live.types.elb;

import org.jspecify.annotations.NullMarked;
