@NullMarked
package dev.driftline.aws.live;

import org.jspecify.annotations.NullMarked;
