/// The resource types of Amazon MQ.
@NullMarked
package dev.driftline.aws.live.types.mq;

import org.jspecify.annotations.NullMarked;
