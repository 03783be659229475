@NullMarked
package dev.driftline.core.delivery.message;

import org.jspecify.annotations.NullMarked;
