package dev.driftline.core.severity;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.Value;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// How bad a finding is: its worst change, and of each change what the first rule says that is about it.
///
/// The rules are data, `severity.yaml` beside this class.
public final class SeverityRules {

    private static final Set<String> LABELS = Set.of("description", "tags", "tags_all");

    private final List<SeverityRule> rules;

    private SeverityRules(List<SeverityRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /// Those that Driftline comes with.
    public static SeverityRules defaults() {
        try (var in = SeverityRules.class.getResourceAsStream("severity.yaml")) {
            if (in == null) {
                throw new IllegalStateException("severity.yaml is missing beside " + SeverityRules.class);
            }
            var rules = new ArrayList<SeverityRule>();
            new ObjectMapper(new YAMLFactory())
                    .readTree(in)
                    .path("rules")
                    .forEach(rule -> rules.add(SeverityRule.of(rule)));
            return new SeverityRules(rules);
        } catch (IOException e) {
            throw new UncheckedIOException("severity.yaml", e);
        }
    }

    /// The same, asked only about what none of these is about.
    public SeverityRules after(List<SeverityRule> own) {
        return new SeverityRules(Stream.concat(own.stream(), rules.stream()).toList());
    }

    public List<SeverityRule> rules() {
        return rules;
    }

    public Severity of(Finding finding) {
        if (finding.kind() != Finding.Kind.CHANGED) {
            return severity(deciding(finding));
        }
        return withoutRelabelled(finding.changes()).stream()
                .map(change -> severity(deciding(finding, change)))
                .min(Severity::compareTo)
                .orElse(Severity.MEDIUM);
    }

    Optional<SeverityRule> deciding(Finding finding) {
        return rules.stream().filter(rule -> rule.decides(finding)).findFirst();
    }

    Optional<SeverityRule> deciding(Finding finding, Difference change) {
        return rules.stream().filter(rule -> rule.decides(finding, change)).findFirst();
    }

    private static Severity severity(Optional<SeverityRule> rule) {
        return rule.map(SeverityRule::severity).orElse(Severity.MEDIUM);
    }

    /// An element of a set that got another description shows as one that went and one that came: no door was opened.
    private static List<Difference> withoutRelabelled(List<Difference> changes) {
        var rest = new ArrayList<>(changes);
        for (var came : changes) {
            if (came.expected().isEmpty() && came.actual() instanceof Value.Block) {
                rest.stream()
                        .filter(went -> went.actual().isEmpty()
                                && went.path().equals(came.path())
                                && unlabelled(went.expected()).equals(unlabelled(came.actual())))
                        .findFirst()
                        .ifPresent(went -> {
                            rest.remove(went);
                            rest.remove(came);
                            rest.add(new Difference(
                                    came.path() + ".description",
                                    came.shown() + ".description",
                                    went.expected(),
                                    came.actual(),
                                    came.sensitive()));
                        });
            }
        }
        return rest;
    }

    private static Value unlabelled(Value value) {
        if (!(value instanceof Value.Block(var fields))) {
            return value;
        }
        var rest = new LinkedHashMap<>(fields);
        rest.keySet().removeAll(LABELS);
        rest.values().removeIf(Value::isEmpty);
        return new Value.MapOf(rest);
    }
}
