package dev.driftline.aws.live.kit;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/// Which resource types asked which calls for how much: why a scan makes the requests that it makes.
public final class Askers {

    private final Map<String, Map<String, LongAdder>> byAction = new ConcurrentHashMap<>();

    void asks(String type, Lookup<?, ?> lookup) {
        byAction.computeIfAbsent(lookup.action(), key -> new ConcurrentHashMap<>())
                .computeIfAbsent(type, key -> new LongAdder())
                .increment();
    }

    /// By IAM action and Terraform type, how often a resource of the type wanted an answer. Answers are shared, and
    /// requests carry many: mostly there were fewer requests.
    public Map<String, Map<String, Integer>> snapshot() {
        var copy = new TreeMap<String, Map<String, Integer>>();
        byAction.forEach((action, types) -> {
            var counts = new TreeMap<String, Integer>();
            types.forEach((type, count) -> counts.put(type, count.intValue()));
            copy.put(action, counts);
        });
        return copy;
    }
}
