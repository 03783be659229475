@NullMarked
package dev.driftline.core.state.formats;

import org.jspecify.annotations.NullMarked;
