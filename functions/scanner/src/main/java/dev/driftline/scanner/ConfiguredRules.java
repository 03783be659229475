package dev.driftline.scanner;

import com.fasterxml.jackson.databind.JsonNode;
import dev.driftline.aws.config.StoredConfiguration;
import dev.driftline.core.config.BadConfigurationException;
import dev.driftline.core.report.Seals;
import dev.driftline.core.rules.BadRulesException;
import dev.driftline.core.rules.Rules;
import dev.driftline.core.rules.RulesFile;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// The `rules` of a configuration: written there, or in one or several files that it names.
final class ConfiguredRules {

    private final StoredConfiguration stored;

    ConfiguredRules(StoredConfiguration stored) {
        this.stored = stored;
    }

    /// @param section an object as in `rules-v1.schema.json`, the place of a rules file, or a list of places
    /// @throws BadConfigurationException when a file cannot be had, or a rule is not right: without the rules,
    /// everybody would be told what they had agreed to leave
    Rules of(JsonNode section, Clock clock) {
        var files = new ArrayList<RulesFile>();
        if (section.isObject()) {
            files.add(parsed("rules", section.toString()));
        } else if (section.isTextual()) {
            files.add(at(section.asText()));
        } else {
            section.forEach(place -> files.add(at(place.asText())));
        }
        return new Rules(files, clock, Seals.withoutKey());
    }

    private RulesFile at(String place) {
        return parsed(place, stored.text(place));
    }

    private static RulesFile parsed(String source, String text) {
        try {
            return RulesFile.parse(source, text);
        } catch (BadRulesException e) {
            throw new BadConfigurationException(List.of(String.valueOf(e.getMessage())));
        }
    }
}
