/// The resource types of MemoryDB.
@NullMarked
package dev.driftline.aws.live.types.memorydb;

import org.jspecify.annotations.NullMarked;
