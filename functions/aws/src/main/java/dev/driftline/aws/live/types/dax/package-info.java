/// The resource types of DAX.
@NullMarked
package dev.driftline.aws.live.types.dax;

import org.jspecify.annotations.NullMarked;
