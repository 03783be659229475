/// The resource types of CodeDeploy.
@NullMarked
package dev.driftline.aws.live.types.codedeploy;

import org.jspecify.annotations.NullMarked;
