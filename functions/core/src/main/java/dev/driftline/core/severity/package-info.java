@NullMarked
package dev.driftline.core.severity;

import org.jspecify.annotations.NullMarked;
