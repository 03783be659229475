@NullMarked
package dev.driftline.core.delivery.http;

import org.jspecify.annotations.NullMarked;
