/// The resource types of SES (API v2).
@NullMarked
package dev.driftline.aws.live.types.sesv2;

import org.jspecify.annotations.NullMarked;
