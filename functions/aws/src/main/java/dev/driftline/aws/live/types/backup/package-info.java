/// The resource types of Backup.
@NullMarked
package dev.driftline.aws.live.types.backup;

import org.jspecify.annotations.NullMarked;
