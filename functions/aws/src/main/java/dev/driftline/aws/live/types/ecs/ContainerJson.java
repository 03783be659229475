package dev.driftline.aws.live.types.ecs;

import dev.driftline.core.compare.JsonText;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;

/// Containers as JSON, which ECS and Batch answer with all of its defaults filled in.
///
/// Source: ECS API reference, `ContainerDefinition` and the structures in it; Batch API reference,
/// `ContainerProperties`. What is empty, false or the default is as good as not there, and only commands, name servers,
/// search domains and files of variables have an order.
public final class ContainerJson {

    private static final String HOST_PORT = "hostPort";

    /// The state holds a text, AWS answers structures (see [#of]).
    public static final Meaning MEANING = sides -> {
        var live = canonical(sides.live());
        var declared = canonical(parsed(sides.declared()));
        return new Meaning.Sides(live.toString().contains(HOST_PORT) ? declared : withoutHostPorts(declared), live);
    };

    /// Their keys are the user's.
    private static final Set<String> FREE = Set.of("options", "dockerLabels", "labels", "driverOpts");

    /// Files of variables are read "from the top down" (Amazon ECS Developer Guide, "Pass an individual environment
    /// variable to an Amazon ECS container").
    private static final Set<String> ORDERED = Set.of(
            "command", "entryPoint", "environmentFiles", "dnsServers", "dnsSearchDomains", "nodeRangeProperties");

    /// Of these, `false` or 0 is something else than nothing; as texts they are compared as such.
    /// Source: ECS API reference, `ContainerDefinition` (essential) and `LinuxParameters` (maxSwap, swappiness).
    private static final Set<String> COUNTING = Set.of("essential", "maxSwap", "swappiness");

    /// Texts of the defaults, in lower case.
    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("assignPublicIp", "disabled"),
            Map.entry("cpu", "0"),
            Map.entry("essential", "true"),
            Map.entry(HOST_PORT, "0"),
            Map.entry("interval", "30"),
            Map.entry("memory", "0"),
            Map.entry("platformVersion", "latest"),
            Map.entry("protocol", "tcp"),
            Map.entry("retries", "3"),
            Map.entry("startPeriod", "0"),
            Map.entry("timeout", "5"),
            Map.entry("vcpus", "0"),
            Map.entry("versionConsistency", "enabled"));

    private ContainerJson() {}

    /// A structure, or a list of them, as AWS writes it in JSON.
    public static Value of(@Nullable Object answer) {
        return switch (answer) {
            case SdkPojo structure -> {
                var members = new TreeMap<String, Value>();
                structure
                        .sdkFields()
                        .forEach(field -> members.put(field.locationName(), of(field.getValueOrDefault(structure))));
                yield new Value.MapOf(members);
            }
            case List<?> elements ->
                new Value.ListOf(elements.stream().map(ContainerJson::of).toList());
            case Map<?, ?> entries -> {
                var values = new TreeMap<String, Value>();
                entries.forEach((key, value) -> values.put(key.toString(), of(value)));
                yield new Value.MapOf(values);
            }
            case null, default -> Value.of(answer);
        };
    }

    /// Where every task has an address of its own, a port is the same on the host: ECS answers it, and nobody writes
    /// it.
    public static Value withoutHostPorts(Value value) {
        return switch (value) {
            case Value.MapOf(var entries) -> {
                var kept = new TreeMap<String, Value>();
                entries.forEach((key, entry) -> {
                    var same = key.equals(HOST_PORT)
                            && entry.equals(entries.getOrDefault("containerPort", Value.absent()));
                    if (!same) {
                        kept.put(key, withoutHostPorts(entry));
                    }
                });
                yield new Value.MapOf(kept);
            }
            case Value.ListOf _, Value.SetOf _ -> value.mapElements(ContainerJson::withoutHostPorts);
            case Value.Absent _, Value.Text _, Value.Numeric _, Value.Flag _, Value.Block _, Value.Unknown _ -> value;
        };
    }

    private static Value parsed(Value value) {
        return value instanceof Value.Text(var text) ? JsonText.parse(text).orElse(value) : value;
    }

    private static Value canonical(Value value) {
        return switch (value) {
            case Value.MapOf(var entries) -> {
                var kept = new TreeMap<String, Value>();
                entries.forEach((name, entry) -> {
                    var key = lowerFirst(name);
                    var read = FREE.contains(key) ? entry : member(key, entry);
                    if (!read.isEmpty() && !isDefault(key, read)) {
                        kept.put(key, COUNTING.contains(key) ? Value.of(read.asText()) : read);
                    }
                });
                yield new Value.MapOf(kept);
            }
            // Containers come in any order.
            case Value.ListOf(var elements) ->
                new Value.ListOf(elements.stream()
                        .map(ContainerJson::canonical)
                        .sorted(Comparator.comparing(element -> element.entries()
                                .getOrDefault("name", Value.absent())
                                .asText()))
                        .toList());
            case Value.Absent _,
                    Value.Text _,
                    Value.Numeric _,
                    Value.Flag _,
                    Value.SetOf _,
                    Value.Block _,
                    Value.Unknown _ -> value;
        };
    }

    private static Value member(String key, Value value) {
        if (!(value instanceof Value.ListOf(var elements))) {
            return canonical(value);
        }
        return switch (key) {
            case "environment" -> byName(elements, "value");
            case "secrets", "secretOptions" -> byName(elements, "valueFrom");
            default ->
                ORDERED.contains(key)
                        ? value.mapElements(ContainerJson::canonical)
                        : new Value.SetOf(
                                elements.stream().map(ContainerJson::canonical).toList());
        };
    }

    private static Value byName(List<Value> pairs, String of) {
        var named = new TreeMap<String, Value>();
        for (var pair : pairs) {
            var read = canonical(pair).entries();
            named.put(read.getOrDefault("name", Value.absent()).asText(), read.getOrDefault(of, Value.absent()));
        }
        return new Value.MapOf(named);
    }

    private static boolean isDefault(String key, Value value) {
        return (value instanceof Value.Flag(var set) && !key.equals("essential"))
                ? !set
                : value.asText().toLowerCase(Locale.ROOT).equals(DEFAULTS.get(key));
    }

    private static String lowerFirst(String key) {
        return key.isEmpty() ? key : key.substring(0, 1).toLowerCase(Locale.ROOT) + key.substring(1);
    }
}
