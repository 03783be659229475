@NullMarked
package dev.driftline.core.compare;

import org.jspecify.annotations.NullMarked;
