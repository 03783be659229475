@NullMarked
package dev.driftline.core.delivery.teams;

import org.jspecify.annotations.NullMarked;
