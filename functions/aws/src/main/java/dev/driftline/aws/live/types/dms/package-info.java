/// The resource types of the Database Migration Service.
@NullMarked
package dev.driftline.aws.live.types.dms;

import org.jspecify.annotations.NullMarked;
