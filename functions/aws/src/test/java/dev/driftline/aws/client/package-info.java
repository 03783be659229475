@NullMarked
package dev.driftline.aws.client;

import org.jspecify.annotations.NullMarked;
