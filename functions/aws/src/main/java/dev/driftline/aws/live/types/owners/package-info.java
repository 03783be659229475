@NullMarked
package dev.driftline.aws.live.types.owners;

import org.jspecify.annotations.NullMarked;
