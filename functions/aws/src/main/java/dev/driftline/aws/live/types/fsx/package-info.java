/// The resource types of FSx.
@NullMarked
package dev.driftline.aws.live.types.fsx;

import org.jspecify.annotations.NullMarked;
