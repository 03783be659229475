/// The resource types of CloudWatch Logs.
@NullMarked
package dev.driftline.aws.live.types.logs;

import org.jspecify.annotations.NullMarked;
