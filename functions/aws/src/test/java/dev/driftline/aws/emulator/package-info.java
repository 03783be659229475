@NullMarked
package dev.driftline.aws.emulator;

import org.jspecify.annotations.NullMarked;
