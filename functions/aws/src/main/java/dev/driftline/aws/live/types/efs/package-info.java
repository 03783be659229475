/// The resource types of EFS.
@NullMarked
package dev.driftline.aws.live.types.efs;

import org.jspecify.annotations.NullMarked;
