/// The resource types of API Gateway's REST APIs.
@NullMarked
package dev.driftline.aws.live.types.apigateway;

import org.jspecify.annotations.NullMarked;
