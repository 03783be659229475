/// The resource types of Cloud Map.
@NullMarked
package dev.driftline.aws.live.types.servicediscovery;

import org.jspecify.annotations.NullMarked;
