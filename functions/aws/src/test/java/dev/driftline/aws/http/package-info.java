@NullMarked
package dev.driftline.aws.http;

import org.jspecify.annotations.NullMarked;
