@NullMarked
package dev.driftline.core.match;

import org.jspecify.annotations.NullMarked;
