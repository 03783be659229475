/// The resource types of CloudFormation.
@NullMarked
package dev.driftline.aws.live.types.cloudformation;

import org.jspecify.annotations.NullMarked;
