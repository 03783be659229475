@NullMarked
package dev.driftline.aws.encryption;

import org.jspecify.annotations.NullMarked;
