@NullMarked
package dev.driftline.core.model;

import org.jspecify.annotations.NullMarked;
