package dev.driftline.aws.live.types.opensearch;

import dev.driftline.aws.live.types.opensearch.Domains.Live;
import dev.driftline.core.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Options of a search domain that mean something only together, or only where the state has them.
final class DomainOptions {

    /// What the service adds to the options of every domain (OpenSearch Service Developer Guide, "Advanced cluster
    /// settings").
    private static final Map<String, String> STANDARD =
            Map.of("override_main_response_version", "false", "rest.action.multi.allow_explicit_index", "true");

    private DomainOptions() {}

    /// The blocks without fields that say nothing while the flag is off.
    static Value whileOn(Value blocks, String flag, String... fields) {
        var idle = Set.of(fields);
        return blocks.mapElements(element -> {
            if (!(element instanceof Value.Block block)
                    || block.get(flag).asText().equals("true")) {
                return element;
            }
            var left = new LinkedHashMap<>(block.fields());
            left.keySet().removeAll(idle);
            return new Value.Block(left);
        });
    }

    static Value cluster(Live live) {
        var config = live.get("cluster_config");
        config = whileOn(config, "dedicated_master_enabled", "dedicated_master_count", "dedicated_master_type");
        config = whileOn(config, "warm_enabled", "warm_count", "warm_type");
        return whileOn(config, "zone_awareness_enabled", "zone_awareness_config");
    }

    static Value advanced(Live live) {
        var expected = live.declared().get("advanced_options").entries();
        var options = new LinkedHashMap<>(live.get("advanced_options").entries());
        STANDARD.forEach((name, value) -> {
            if (!expected.containsKey(name)
                    && options.getOrDefault(name, Value.absent()).asText().equals(value)) {
                options.remove(name);
            }
        });
        return new Value.MapOf(options);
    }

    /// The answer says what is going on (`ENABLE_IN_PROGRESS`), the state what was wanted. The schedule of
    /// maintenance is not in it.
    static Value autoTune(Live live) {
        var expected = first(live.declared().get("auto_tune_options"));
        return live.get("auto_tune_options").mapElements(element -> {
            var state = element.entries().getOrDefault("state", Value.absent()).asText();
            var block = Value.block()
                    .with("use_off_peak_window", element.entries().getOrDefault("use_off_peak_window", Value.absent()));
            var wanted = state.startsWith("ENABLE") ? "ENABLED" : state.startsWith("DISABLE") ? "DISABLED" : "";
            var known = !expected.getOrDefault("desired_state", Value.absent()).isEmpty();
            return known && !wanted.isEmpty() ? block.with("desired_state", Value.of(wanted)) : block;
        });
    }

    private static Map<String, Value> first(Value blocks) {
        return blocks.elements().stream().findFirst().map(Value::entries).orElse(Map.of());
    }

    /// A log that is switched off stays in the answer.
    static Value logs(Live live) {
        List<String> expected = live.declared().get("log_publishing_options").elements().stream()
                .map(log ->
                        log.entries().getOrDefault("log_type", Value.absent()).asText())
                .toList();
        var logs = new ArrayList<Value>();
        live.get("log_publishing_options").entries().forEach((type, log) -> {
            var enabled = log.entries().getOrDefault("enabled", Value.absent());
            if (enabled.asText().equals("true") || expected.contains(type)) {
                logs.add(Value.block()
                        .with("log_type", Value.of(type))
                        .with("enabled", enabled)
                        .with(
                                "cloudwatch_log_group_arn",
                                log.entries().getOrDefault("cloud_watch_logs_log_group_arn", Value.absent())));
            }
        });
        return new Value.SetOf(logs);
    }
}
