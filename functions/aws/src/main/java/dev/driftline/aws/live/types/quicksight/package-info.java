/// The resource types of QuickSight.
@NullMarked
package dev.driftline.aws.live.types.quicksight;

import org.jspecify.annotations.NullMarked;
