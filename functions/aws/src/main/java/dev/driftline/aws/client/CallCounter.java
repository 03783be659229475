package dev.driftline.aws.client;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/// Counts every HTTP request that goes out, retries included: API quota is the user's.
final class CallCounter implements ExecutionInterceptor {

    private final ConcurrentSkipListMap<String, LongAdder> counts = new ConcurrentSkipListMap<>();

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        var service = attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME);
        var operation = attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
        counts.computeIfAbsent(prefix(service) + ":" + operation, key -> new LongAdder())
                .increment();
    }

    /// The IAM action prefix, which is not always the SDK's service name.
    private static String prefix(String service) {
        return switch (service) {
            case "CloudWatchLogs", "CloudWatch Logs" -> "logs";
            case "ResourceGroupsTaggingAPI", "Resource Groups Tagging API" -> "tag";
            default -> service.toLowerCase(java.util.Locale.ROOT).replace(" ", "");
        };
    }

    Map<String, Integer> snapshot() {
        var copy = new TreeMap<String, Integer>();
        counts.forEach((operation, count) -> copy.put(operation, count.intValue()));
        return copy;
    }
}
