/// The resource types of Network Manager.
@NullMarked
package dev.driftline.aws.live.types.networkmanager;

import org.jspecify.annotations.NullMarked;
