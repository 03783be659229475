/// The resource types of GuardDuty.
@NullMarked
package dev.driftline.aws.live.types.guardduty;

import org.jspecify.annotations.NullMarked;
