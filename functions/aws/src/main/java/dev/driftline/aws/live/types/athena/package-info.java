/// The resource types of Athena.
@NullMarked
package dev.driftline.aws.live.types.athena;

import org.jspecify.annotations.NullMarked;
