/// The resource types of RDS, and those of Neptune and DocumentDB that the RDS API answers for too.
@NullMarked
package dev.driftline.aws.live.types.rds;

import org.jspecify.annotations.NullMarked;
