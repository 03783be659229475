@NullMarked
package dev.driftline.aws.state;

import org.jspecify.annotations.NullMarked;
