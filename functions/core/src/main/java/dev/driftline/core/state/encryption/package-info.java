@NullMarked
package dev.driftline.core.state.encryption;

import org.jspecify.annotations.NullMarked;
