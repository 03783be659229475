/// The resource types of EC2 and VPC.
@NullMarked
package dev.driftline.aws.live.types.ec2;

import org.jspecify.annotations.NullMarked;
