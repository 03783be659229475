/// The resource types of AppConfig.
@NullMarked
package dev.driftline.aws.live.types.appconfig;

import org.jspecify.annotations.NullMarked;
