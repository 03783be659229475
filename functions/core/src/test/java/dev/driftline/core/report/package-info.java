@NullMarked
package dev.driftline.core.report;

import org.jspecify.annotations.NullMarked;
