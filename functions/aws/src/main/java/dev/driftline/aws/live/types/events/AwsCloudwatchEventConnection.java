package dev.driftline.aws.live.types.events;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.Value;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.eventbridge.model.ConnectionAuthResponseParameters;
import software.amazon.awssdk.services.eventbridge.model.ConnectionHttpParameters;
import software.amazon.awssdk.services.eventbridge.model.ConnectionOAuthResponseParameters;
import software.amazon.awssdk.services.eventbridge.model.DescribeConnectionResponse;

/// How an API destination is told who asks. AWS does not return passwords, keys and secret values, so whatever of them
/// the state holds is compared with nothing.
final class AwsCloudwatchEventConnection {

    static final ResourceType<DescribeConnectionResponse> TYPE = ResourceType.named("aws_cloudwatch_event_connection")
            .identifiedBy("name")
            .readBy(Events.CONNECTIONS)
            .sensitive(
                    "auth_parameters", live -> Value.single(live.authParameters(), AwsCloudwatchEventConnection::auth))
            .attribute("authorization_type", DescribeConnectionResponse::authorizationTypeAsString)
            .attribute("description", DescribeConnectionResponse::description)
            .computed("arn", DescribeConnectionResponse::connectionArn)
            .computed("secret_arn", DescribeConnectionResponse::secretArn)
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .done();

    private AwsCloudwatchEventConnection() {}

    private static Value.Block auth(ConnectionAuthResponseParameters of) {
        return Value.block()
                .with(
                        "api_key",
                        Value.single(
                                of.apiKeyAuthParameters(),
                                key -> Value.block().with("key", Value.of(key.apiKeyName()))))
                .with(
                        "basic",
                        Value.single(
                                of.basicAuthParameters(),
                                basic -> Value.block().with("username", Value.of(basic.username()))))
                .with("oauth", Value.single(of.oAuthParameters(), AwsCloudwatchEventConnection::oauth))
                .with("invocation_http_parameters", http(of.invocationHttpParameters()));
    }

    private static Value.Block oauth(ConnectionOAuthResponseParameters of) {
        return Value.block()
                .with("authorization_endpoint", Value.of(of.authorizationEndpoint()))
                .with("http_method", Value.of(of.httpMethodAsString()))
                .with(
                        "client_parameters",
                        Value.single(
                                of.clientParameters(),
                                client -> Value.block().with("client_id", Value.of(client.clientID()))))
                .with("oauth_http_parameters", http(of.oAuthHttpParameters()));
    }

    private static Value http(@Nullable ConnectionHttpParameters of) {
        return Value.single(
                of,
                parameters -> Value.block()
                        .with(
                                "body",
                                Value.set(
                                        parameters.bodyParameters(),
                                        body -> parameter(body.key(), body.value(), body.isValueSecret())))
                        .with(
                                "header",
                                Value.set(
                                        parameters.headerParameters(),
                                        header -> parameter(header.key(), header.value(), header.isValueSecret())))
                        .with(
                                "query_string",
                                Value.set(
                                        parameters.queryStringParameters(),
                                        query -> parameter(query.key(), query.value(), query.isValueSecret()))));
    }

    private static Value parameter(String key, @Nullable String value, @Nullable Boolean secret) {
        var shown = Value.block().with("key", Value.of(key)).with("is_value_secret", Value.of(secret));
        return Boolean.TRUE.equals(secret) ? shown : shown.with("value", Value.of(value));
    }
}
