@NullMarked
package dev.driftline.trim;

import org.jspecify.annotations.NullMarked;
