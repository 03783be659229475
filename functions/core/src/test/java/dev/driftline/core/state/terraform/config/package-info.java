@NullMarked
package dev.driftline.core.state.terraform.config;

import org.jspecify.annotations.NullMarked;
