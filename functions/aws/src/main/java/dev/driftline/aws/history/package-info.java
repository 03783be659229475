@NullMarked
package dev.driftline.aws.history;

import org.jspecify.annotations.NullMarked;
