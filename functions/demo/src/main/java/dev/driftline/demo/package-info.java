@NullMarked
package dev.driftline.demo;

import org.jspecify.annotations.NullMarked;
