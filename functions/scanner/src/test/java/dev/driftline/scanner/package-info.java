@NullMarked
package dev.driftline.scanner;

import org.jspecify.annotations.NullMarked;
