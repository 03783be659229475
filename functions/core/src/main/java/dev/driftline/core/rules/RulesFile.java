package dev.driftline.core.rules;

import dev.driftline.core.severity.SeverityRule;
import java.util.List;
import java.util.stream.Stream;

/// The rules of one file, which was found right.
public final class RulesFile {

    private final String source;
    private final List<IgnoreRule> ignored;
    private final List<Acceptance> accepted;
    private final List<SeverityRule> severities;

    RulesFile(String source, List<IgnoreRule> ignored, List<Acceptance> accepted, List<SeverityRule> severities) {
        this.source = source;
        this.ignored = List.copyOf(ignored);
        this.accepted = List.copyOf(accepted);
        this.severities = List.copyOf(severities);
    }

    /// Reads YAML as `rules-v1.schema.json` describes it, or driftctl's `.driftignore`, whichever it is.
    ///
    /// @param source what messages call it: a path, an address
    /// @throws BadRulesException when it is neither
    public static RulesFile parse(String source, String text) {
        return Driftignore.is(source, text) ? Driftignore.parse(source, text) : RulesYaml.parse(source, text);
    }

    /// driftctl's `.driftignore` in Driftline's own format.
    public static String imported(String source, String driftignore) {
        return Driftignore.asYaml(source, driftignore);
    }

    String source() {
        return source;
    }

    Stream<Rule> rules() {
        return Stream.concat(ignored.stream(), accepted.stream());
    }

    List<SeverityRule> severities() {
        return severities;
    }

    @Override
    public String toString() {
        return "RulesFile[%s, %d rules]".formatted(source, rules().count() + severities.size());
    }
}
