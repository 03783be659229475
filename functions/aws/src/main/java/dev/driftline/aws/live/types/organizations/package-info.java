/// The resource types of Organizations.
@NullMarked
package dev.driftline.aws.live.types.organizations;

import org.jspecify.annotations.NullMarked;
