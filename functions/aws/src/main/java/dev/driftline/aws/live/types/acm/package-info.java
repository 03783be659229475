/// The resource types of ACM.
@NullMarked
package dev.driftline.aws.live.types.acm;

import org.jspecify.annotations.NullMarked;
