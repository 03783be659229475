@NullMarked
package dev.driftline.bench.peer;

import org.jspecify.annotations.NullMarked;
