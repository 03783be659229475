/// The resource types of Redshift.
@NullMarked
package dev.driftline.aws.live.types.redshift;

import org.jspecify.annotations.NullMarked;
