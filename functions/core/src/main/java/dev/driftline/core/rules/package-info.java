@NullMarked
package dev.driftline.core.rules;

import org.jspecify.annotations.NullMarked;
