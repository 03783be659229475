@NullMarked
package dev.driftline.aws.live.types.fates;

import org.jspecify.annotations.NullMarked;
