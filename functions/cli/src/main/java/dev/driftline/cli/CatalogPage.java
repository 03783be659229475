package dev.driftline.cli;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.AttributeRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The catalogue as a page of Markdown, docs/resource-types.md: one row a type, made of the declarations alone.
final class CatalogPage {

    private final Collection<ResourceType<?>> types;
    private final SortedMap<String, String> existenceOnly;

    /// @param existenceOnly types that are looked for by Cloud Control API, and CloudFormation's name of each
    CatalogPage(Collection<ResourceType<?>> types, SortedMap<String, String> existenceOnly) {
        this.types = List.copyOf(types);
        this.existenceOnly = existenceOnly;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.addAll("""
                # Resource types

                Written by `./driftline types --markdown > docs/resource-types.md`; a test compares them.

                **%d types of %d services; %d of %d attributes compared (%d %%).** The rest is not compared for the reason given.
                *Reads*: the IAM actions, and how many requests each makes: one for each resource, one for so many, one for all,
                or by their number (few one by one, many by a listing). *Verified*: by a recorded estate on an emulator, untouched and
                drifted; by answers in the shape of the AWS API reference where no emulator has the service right; or as the sibling
                that it shares its declaration with.
                """.formatted(types.size(), byService().size(), compared(types), attributes(types), share())
                .lines()
                .toList());
        byService().forEach((service, some) -> {
            lines.addAll(List.of(
                    "",
                    "## " + service,
                    "",
                    "| type | compared | not compared | reads | verified |",
                    "|---|---|---|---|---|"));
            some.forEach(type -> lines.add(row(type)));
        });
        lines.addAll(List.of(
                "",
                "## Existence only",
                "",
                "Read by Cloud Control API ([the long tail](long-tail.md)): %d types.".formatted(existenceOnly.size()),
                "",
                "| type | CloudFormation |",
                "|---|---|"));
        existenceOnly.forEach((type, as) -> lines.add("| `%s` | `%s` |".formatted(type, as)));
        return lines;
    }

    private Map<String, List<ResourceType<?>>> byService() {
        return types.stream().collect(Collectors.groupingBy(CatalogPage::service, TreeMap::new, Collectors.toList()));
    }

    /// The service whose actions it needs most of all; what many services share tells nothing.
    private static String service(ResourceType<?> type) {
        var counts = new TreeMap<String, Integer>();
        type.actions().forEach(action -> counts.merge(action.substring(0, action.indexOf(':')), 1, Integer::sum));
        counts.remove("tag");
        if (counts.isEmpty()) {
            return "no service: in the state alone";
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private static String row(ResourceType<?> type) {
        return "| `%s` | %d of %d | %s | %s | %s |"
                .formatted(
                        type.name(),
                        compared(List.of(type)),
                        attributes(List.of(type)),
                        notCompared(type),
                        type.reads().entrySet().stream()
                                .map(read -> "`%s` %s".formatted(read.getKey(), read.getValue()))
                                .collect(Collectors.joining(", ")),
                        type.verified());
    }

    private static String notCompared(ResourceType<?> type) {
        var byReason = new LinkedHashMap<String, List<String>>();
        type.attributes().forEach((attribute, rule) -> {
            if (rule instanceof AttributeRule.Ignored(var reason)) {
                byReason.computeIfAbsent(reason, key -> new ArrayList<>()).add("`" + attribute + "`");
            }
        });
        return byReason.entrySet().stream()
                .map(ignored -> String.join(", ", ignored.getValue()) + ": "
                        + ignored.getKey().replace("|", "\\|"))
                .collect(Collectors.joining("; "));
    }

    private long share() {
        return Math.round(100.0 * compared(types) / Math.max(1, attributes(types)));
    }

    private static int attributes(Collection<ResourceType<?>> some) {
        return some.stream().mapToInt(type -> type.attributes().size()).sum();
    }

    private static long compared(Collection<ResourceType<?>> some) {
        return some.stream()
                .flatMap(type -> type.attributes().values().stream())
                .filter(rule -> !(rule instanceof AttributeRule.Ignored))
                .count();
    }
}
