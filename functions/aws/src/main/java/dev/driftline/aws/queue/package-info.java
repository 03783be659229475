@NullMarked
package dev.driftline.aws.queue;

import org.jspecify.annotations.NullMarked;
