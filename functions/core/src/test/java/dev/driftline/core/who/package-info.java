@NullMarked
package dev.driftline.core.who;

import org.jspecify.annotations.NullMarked;
