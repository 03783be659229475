/// The resource types of Signer.
@NullMarked
package dev.driftline.aws.live.types.signer;

import org.jspecify.annotations.NullMarked;
