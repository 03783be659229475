@NullMarked
package dev.driftline.core.delivery;

import org.jspecify.annotations.NullMarked;
