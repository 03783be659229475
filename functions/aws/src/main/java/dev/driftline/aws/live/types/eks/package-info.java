/// The resource types of EKS.
@NullMarked
package dev.driftline.aws.live.types.eks;

import org.jspecify.annotations.NullMarked;
