@NullMarked
package dev.driftline.aws.live.kit;

import org.jspecify.annotations.NullMarked;
