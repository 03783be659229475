@NullMarked
package dev.driftline.core.delivery.slack;

import org.jspecify.annotations.NullMarked;
