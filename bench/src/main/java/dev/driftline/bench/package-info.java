@NullMarked
package dev.driftline.bench;

import org.jspecify.annotations.NullMarked;
