/// The resource types of IAM.
@NullMarked
package dev.driftline.aws.live.types.iam;

import org.jspecify.annotations.NullMarked;
