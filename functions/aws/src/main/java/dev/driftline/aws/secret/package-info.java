@NullMarked
package dev.driftline.aws.secret;

import org.jspecify.annotations.NullMarked;
