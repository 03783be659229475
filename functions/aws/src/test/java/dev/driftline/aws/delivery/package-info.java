@NullMarked
package dev.driftline.aws.delivery;

import org.jspecify.annotations.NullMarked;
