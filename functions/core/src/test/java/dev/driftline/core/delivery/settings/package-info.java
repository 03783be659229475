@NullMarked
package dev.driftline.core.delivery.settings;

import org.jspecify.annotations.NullMarked;
