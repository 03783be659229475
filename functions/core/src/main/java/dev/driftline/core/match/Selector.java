package dev.driftline.core.match;

import com.fasterxml.jackson.databind.JsonNode;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.Value;
import dev.driftline.core.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which findings, or which changes of them, a rule is about. All that it names must match; of each, one of several.
///
/// @param values what AWS has now; a sensitive value is never matched, or a rule would be a way to guess it
public record Selector(
        List<Glob> addresses,
        List<Glob> types,
        List<Glob> resources,
        List<Glob> stacks,
        List<Glob> kinds,
        List<AttributePattern> attributes,
        List<Glob> values) {

    public Selector {
        addresses = List.copyOf(addresses);
        types = List.copyOf(types);
        resources = List.copyOf(resources);
        stacks = List.copyOf(stacks);
        kinds = List.copyOf(kinds);
        attributes = List.copyOf(attributes);
        values = List.copyOf(values);
    }

    /// Reads `address`, `type`, `resource_id`, `stack`, `kind`, `attribute` and `value`, each a text or a list of them.
    public static Selector of(JsonNode rule) {
        return new Selector(
                each(rule.path("address"), Glob::of),
                each(rule.path("type"), Glob::of),
                each(rule.path("resource_id"), Glob::of),
                each(rule.path("stack"), Glob::of),
                each(rule.path("kind"), Glob::of),
                each(rule.path("attribute"), AttributePattern::of),
                each(rule.path("value"), Glob::of));
    }

    /// A text or a list of texts, as a list.
    public static <T> List<T> each(JsonNode node, Function<String, T> convert) {
        var found = new ArrayList<T>();
        if (node.isValueNode()) {
            found.add(convert.apply(node.asText()));
        } else {
            node.forEach(element -> found.add(convert.apply(element.asText())));
        }
        return List.copyOf(found);
    }

    /// Only some changes of a finding are meant.
    public boolean choosesChanges() {
        return !attributes.isEmpty() || !values.isEmpty();
    }

    /// The finding as a whole, whatever changed of it.
    public boolean matches(Finding finding) {
        return any(addresses, finding.address())
                && finding.types().stream().anyMatch(type -> any(types, type))
                && (resources.isEmpty() || named(finding.resourceId()))
                && any(stacks, finding.stack())
                && any(kinds, finding.kind().label());
    }

    public boolean matches(Finding finding, Difference change) {
        return matches(finding)
                && (attributes.isEmpty() || attributes.stream().anyMatch(path -> names(path, change)))
                && (values.isEmpty() || (!change.sensitive() && holds(change.actual())));
    }

    /// By Terraform's name or by that of the tool which manages the resource.
    private static boolean names(AttributePattern attribute, Difference change) {
        return attribute.covers(change.path()) || attribute.covers(change.shown());
    }

    /// May this scan say whether it matches anything?
    public boolean concerns(List<String> scanned) {
        return scanned.stream().anyMatch(stack -> any(stacks, stack));
    }

    private boolean holds(Value value) {
        return Scalars.of(value).stream().anyMatch(text -> values.stream().anyMatch(glob -> glob.matches(text)));
    }

    /// By all of what AWS calls it, or by the name that ends an ARN or URL.
    private boolean named(String resourceId) {
        return any(resources, resourceId)
                || any(resources, resourceId.substring(resourceId.lastIndexOf('/') + 1))
                || any(resources, resourceId.substring(resourceId.lastIndexOf(':') + 1));
    }

    private static boolean any(List<Glob> globs, String text) {
        return globs.isEmpty() || globs.stream().anyMatch(glob -> glob.matches(text));
    }

    /// As a person would name the rule: `type aws_instance, attribute tags`.
    @Override
    public String toString() {
        return Stream.of(
                        part("address", addresses),
                        part("type", types),
                        part("resource_id", resources),
                        part("stack", stacks),
                        part("kind", kinds),
                        part("attribute", attributes),
                        part("value", values))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String part(String name, List<?> patterns) {
        return patterns.isEmpty()
                ? ""
                : name + " " + patterns.stream().map(Object::toString).collect(Collectors.joining(" or "));
    }
}
