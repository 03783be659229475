/// The resource types of CloudTrail.
@NullMarked
package dev.driftline.aws.live.types.cloudtrail;

import org.jspecify.annotations.NullMarked;
