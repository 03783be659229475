/// The resource types of AppSync.
@NullMarked
package dev.driftline.aws.live.types.appsync;

import org.jspecify.annotations.NullMarked;
