/// The resource types of Transfer Family.
@NullMarked
package dev.driftline.aws.live.types.transfer;

import org.jspecify.annotations.NullMarked;
