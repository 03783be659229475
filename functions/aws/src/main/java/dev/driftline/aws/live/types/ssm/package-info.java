/// The resource types of Systems Manager.
@NullMarked
package dev.driftline.aws.live.types.ssm;

import org.jspecify.annotations.NullMarked;
