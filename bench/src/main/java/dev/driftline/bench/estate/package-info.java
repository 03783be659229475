@NullMarked
package dev.driftline.bench.estate;

import org.jspecify.annotations.NullMarked;
