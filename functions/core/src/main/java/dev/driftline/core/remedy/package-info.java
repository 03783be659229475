@NullMarked
package dev.driftline.core.remedy;

import org.jspecify.annotations.NullMarked;
