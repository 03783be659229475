/// The resource types of KMS.
@NullMarked
package dev.driftline.aws.live.types.kms;

import org.jspecify.annotations.NullMarked;
