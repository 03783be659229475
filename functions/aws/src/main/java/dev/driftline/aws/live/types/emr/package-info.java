/// The resource types of EMR.
@NullMarked
package dev.driftline.aws.live.types.emr;

import org.jspecify.annotations.NullMarked;
