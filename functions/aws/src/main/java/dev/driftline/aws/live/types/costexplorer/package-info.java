/// The resource types of Cost Explorer.
@NullMarked
package dev.driftline.aws.live.types.costexplorer;

import org.jspecify.annotations.NullMarked;
