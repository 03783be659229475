@NullMarked
package dev.driftline.aws;

import org.jspecify.annotations.NullMarked;
