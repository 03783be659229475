@NullMarked
package dev.driftline.core.delivery.timing;

import org.jspecify.annotations.NullMarked;
