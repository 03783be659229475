package dev.driftline.aws.client;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/// Counts every HTTP request that goes out, retries included, and lets none out beyond the budget: API quota is the
/// user's.
final class CallCounter implements ExecutionInterceptor {

    private final OptionalInt budget;
    private final AtomicInteger total = new AtomicInteger();

    private final ConcurrentSkipListMap<String, LongAdder> counts = new ConcurrentSkipListMap<>();

    CallCounter(OptionalInt budget) {
        this.budget = budget;
    }

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        if (budget.isPresent() && total.incrementAndGet() > budget.getAsInt()) {
            throw LeftOutException.calls(budget.getAsInt());
        }
        var service = attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME);
        var operation = attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
        counts.computeIfAbsent(ServiceNames.prefix(service) + ":" + operation, key -> new LongAdder())
                .increment();
    }

    Map<String, Integer> snapshot() {
        var copy = new TreeMap<String, Integer>();
        counts.forEach((operation, count) -> copy.put(operation, count.intValue()));
        return copy;
    }
}
