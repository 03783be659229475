@NullMarked
package dev.driftline.core.scan;

import org.jspecify.annotations.NullMarked;
