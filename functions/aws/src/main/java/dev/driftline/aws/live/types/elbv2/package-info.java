/// The resource types of application, network and gateway load balancers.
@NullMarked
package dev.driftline.aws.live.types.elbv2;

import org.jspecify.annotations.NullMarked;
