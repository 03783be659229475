/// The resource types of ECR.
@NullMarked
package dev.driftline.aws.live.types.ecr;

import org.jspecify.annotations.NullMarked;
