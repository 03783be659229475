@NullMarked
package dev.driftline.cli;

import org.jspecify.annotations.NullMarked;
