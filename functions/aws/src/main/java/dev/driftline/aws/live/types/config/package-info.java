/// The resource types of AWS Config.
@NullMarked
package dev.driftline.aws.live.types.config;

import org.jspecify.annotations.NullMarked;
