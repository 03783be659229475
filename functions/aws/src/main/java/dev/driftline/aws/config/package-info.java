@NullMarked
package dev.driftline.aws.config;

import org.jspecify.annotations.NullMarked;
