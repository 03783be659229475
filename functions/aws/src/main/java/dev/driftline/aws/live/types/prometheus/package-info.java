/// The resource types of Managed Service for Prometheus.
@NullMarked
package dev.driftline.aws.live.types.prometheus;

import org.jspecify.annotations.NullMarked;
