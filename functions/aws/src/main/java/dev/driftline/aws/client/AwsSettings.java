package dev.driftline.aws.client;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// How AWS is reached: from the operator's environment only, never from a state.
///
/// @param region where a resource is looked for when nothing else tells; us-east-1 when the operator did not say
/// @param endpoint an emulator's URL instead of AWS's own endpoints
/// @param attempts how often one request is tried in all, throttling and connection failures included
/// @param maxCalls no more requests than that, retries included; what is beyond is left out and told
/// @param limits how fast each service is asked
public record AwsSettings(
        String region, Optional<URI> endpoint, int attempts, OptionalInt maxCalls, RateLimits limits) {

    /// Without a budget, at the pace that AWS's quotas allow; an emulator has none.
    public AwsSettings(String region, Optional<URI> endpoint, int attempts) {
        this(
                region,
                endpoint,
                attempts,
                OptionalInt.empty(),
                endpoint.isPresent() ? RateLimits.none() : RateLimits.ofAws());
    }

    /// The usual AWS variables: `AWS_REGION`, `AWS_DEFAULT_REGION`, `AWS_ENDPOINT_URL`, `AWS_MAX_ATTEMPTS`;
    /// and `DRIFTLINE_MAX_CALLS`, no more requests than that. Credentials are found by the SDK's default chain.
    public static AwsSettings from(Map<String, String> environment) {
        var region = first(environment, "AWS_REGION", "AWS_DEFAULT_REGION").orElse("us-east-1");
        var endpoint = first(environment, "AWS_ENDPOINT_URL").map(URI::create);
        var attempts =
                first(environment, "AWS_MAX_ATTEMPTS").map(Integer::parseInt).orElse(5);
        var settings = new AwsSettings(region, endpoint, attempts);
        return first(environment, "DRIFTLINE_MAX_CALLS")
                .map(Integer::parseInt)
                .map(settings::withMaxCalls)
                .orElse(settings);
    }

    public AwsSettings withRegion(String other) {
        return new AwsSettings(other, endpoint, attempts, maxCalls, limits);
    }

    /// @throws IllegalArgumentException when not even one call is allowed
    public AwsSettings withMaxCalls(int calls) {
        if (calls < 1) {
            throw new IllegalArgumentException("a budget of %d calls".formatted(calls));
        }
        return new AwsSettings(region, endpoint, attempts, OptionalInt.of(calls), limits);
    }

    public AwsSettings withLimits(RateLimits other) {
        return new AwsSettings(region, endpoint, attempts, maxCalls, other);
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
