@NullMarked
package dev.driftline.aws.state.pulumi;

import org.jspecify.annotations.NullMarked;
