@NullMarked
package dev.driftline.core.aside;

import org.jspecify.annotations.NullMarked;
