/// The resource types of Glue.
@NullMarked
package dev.driftline.aws.live.types.glue;

import org.jspecify.annotations.NullMarked;
