/// The resource types of SageMaker.
@NullMarked
package dev.driftline.aws.live.types.sagemaker;

import org.jspecify.annotations.NullMarked;
