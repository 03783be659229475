@NullMarked
package dev.driftline.core.state.json;

import org.jspecify.annotations.NullMarked;
