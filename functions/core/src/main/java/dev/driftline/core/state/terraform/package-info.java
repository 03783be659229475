@NullMarked
package dev.driftline.core.state.terraform;

import org.jspecify.annotations.NullMarked;
