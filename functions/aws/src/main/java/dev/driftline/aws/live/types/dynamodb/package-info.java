/// The resource types of DynamoDB.
@NullMarked
package dev.driftline.aws.live.types.dynamodb;

import org.jspecify.annotations.NullMarked;
