/// Resources that are nowhere but in the state.
@NullMarked
package dev.driftline.aws.live.types.stateonly;

import org.jspecify.annotations.NullMarked;
