package dev.driftline.aws.client;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.awscore.AwsExecutionAttribute;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/// Holds each request of an account back until its service's turn in its region has come, retries too.
final class Pace implements ExecutionInterceptor {

    private final RateLimits limits;
    private final Map<String, TokenBucket> buckets = new ConcurrentHashMap<>();

    Pace(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        bucket(attributes).ifPresent(bucket -> pause(bucket.take()));
    }

    private static void pause(long nanos) {
        if (nanos == 0) {
            return;
        }
        try {
            Thread.sleep(Duration.ofNanos(nanos));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw AbortedException.create("interrupted while waiting for a turn", e);
        }
    }

    /// What can be seen before the answer is understood: the status, and the error's name where it is in a header. The
    /// rest is seen by the SDK's adaptive retries.
    @Override
    public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
        var answer = context.httpResponse();
        var tooMuch = answer.statusCode() == 429
                || answer.statusCode() == 503
                || answer.firstMatchingHeader("x-amzn-ErrorType")
                        .filter(name -> name.contains("Throttl") || name.contains("TooManyRequests"))
                        .isPresent();
        if (tooMuch) {
            bucket(attributes).ifPresent(TokenBucket::throttled);
        }
    }

    private Optional<TokenBucket> bucket(ExecutionAttributes attributes) {
        var service = ServiceNames.prefix(attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME));
        var region = attributes.getAttribute(AwsExecutionAttribute.AWS_REGION);
        var place = region == null || limits.isGlobal(service) ? service : service + " " + region.id();
        return limits.of(service)
                .map(rate -> buckets.computeIfAbsent(place, key -> new TokenBucket(rate, System::nanoTime)));
    }
}
