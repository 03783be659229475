@NullMarked
package dev.driftline.core.config;

import org.jspecify.annotations.NullMarked;
