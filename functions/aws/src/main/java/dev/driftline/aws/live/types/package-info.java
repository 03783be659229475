@NullMarked
package dev.driftline.aws.live.types;

import org.jspecify.annotations.NullMarked;
