/// The resource types of SWF.
@NullMarked
package dev.driftline.aws.live.types.swf;

import org.jspecify.annotations.NullMarked;
