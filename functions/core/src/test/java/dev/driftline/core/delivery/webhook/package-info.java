@NullMarked
package dev.driftline.core.delivery.webhook;

import org.jspecify.annotations.NullMarked;
