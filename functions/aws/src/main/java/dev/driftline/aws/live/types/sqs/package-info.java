/// The resource types of SQS.
@NullMarked
package dev.driftline.aws.live.types.sqs;

import org.jspecify.annotations.NullMarked;
