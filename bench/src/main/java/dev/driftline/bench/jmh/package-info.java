@NullMarked
package dev.driftline.bench.jmh;

import org.jspecify.annotations.NullMarked;
