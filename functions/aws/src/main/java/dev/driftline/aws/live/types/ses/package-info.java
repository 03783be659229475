/// The resource types of SES.
@NullMarked
package dev.driftline.aws.live.types.ses;

import org.jspecify.annotations.NullMarked;
