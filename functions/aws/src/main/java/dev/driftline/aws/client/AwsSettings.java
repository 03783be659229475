package dev.driftline.aws.client;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/// How AWS is reached: from the operator's environment only, never from a state.
///
/// @param region where a resource is looked for when nothing else tells; us-east-1 when the operator did not say
/// @param endpoint an emulator's URL instead of AWS's own endpoints
/// @param attempts how often one request is tried in all, throttling and connection failures included
public record AwsSettings(String region, Optional<URI> endpoint, int attempts) {

    /// The usual AWS variables: `AWS_REGION`, `AWS_DEFAULT_REGION`, `AWS_ENDPOINT_URL`, `AWS_MAX_ATTEMPTS`. Credentials
    /// are
    /// found by the SDK's default chain.
    public static AwsSettings from(Map<String, String> environment) {
        var region = first(environment, "AWS_REGION", "AWS_DEFAULT_REGION").orElse("us-east-1");
        var endpoint = first(environment, "AWS_ENDPOINT_URL").map(URI::create);
        var attempts =
                first(environment, "AWS_MAX_ATTEMPTS").map(Integer::parseInt).orElse(5);
        return new AwsSettings(region, endpoint, attempts);
    }

    public AwsSettings withRegion(String other) {
        return new AwsSettings(other, endpoint, attempts);
    }

    private static Optional<String> first(Map<String, String> environment, String... names) {
        for (var name : names) {
            var value = environment.get(name);
            if (value != null && !value.isBlank()) {
                return Optional.of(value.strip());
            }
        }
        return Optional.empty();
    }
}
