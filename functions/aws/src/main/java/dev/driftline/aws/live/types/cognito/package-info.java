/// The resource types of Cognito.
@NullMarked
package dev.driftline.aws.live.types.cognito;

import org.jspecify.annotations.NullMarked;
