/// The resource types of API Gateway's HTTP and WebSocket APIs.
@NullMarked
package dev.driftline.aws.live.types.apigatewayv2;

import org.jspecify.annotations.NullMarked;
