@NullMarked
package dev.driftline.core.state.pulumi;

import org.jspecify.annotations.NullMarked;
