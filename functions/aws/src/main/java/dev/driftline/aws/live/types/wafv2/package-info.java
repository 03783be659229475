/// The resource types of AWS WAF.
@NullMarked
package dev.driftline.aws.live.types.wafv2;

import org.jspecify.annotations.NullMarked;
