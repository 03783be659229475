@NullMarked
package dev.driftline.core.state;

import org.jspecify.annotations.NullMarked;
