/// The resource types of Secrets Manager.
@NullMarked
package dev.driftline.aws.live.types.secretsmanager;

import org.jspecify.annotations.NullMarked;
