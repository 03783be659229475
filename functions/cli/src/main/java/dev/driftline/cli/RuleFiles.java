package dev.driftline.cli;

import dev.driftline.core.report.Seals;
import dev.driftline.core.rules.BadRulesException;
import dev.driftline.core.rules.Rules;
import dev.driftline.core.rules.RulesFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/// The files that `--ignore` names.
final class RuleFiles {

    /// The operator's own key, by which accepted secrets are known again.
    private static final String SEAL_KEY = "DRIFTLINE_SEAL_KEY";

    private RuleFiles() {}

    static Rules rules(List<Path> files, Map<String, String> environment) {
        return new Rules(files.stream().map(RuleFiles::parsed).toList(), Clock.systemUTC(), seals(environment));
    }

    static Seals seals(Map<String, String> environment) {
        var key = environment.getOrDefault(SEAL_KEY, "");
        try {
            return key.isEmpty() ? Seals.withoutKey() : Seals.with(key);
        } catch (IllegalArgumentException e) {
            throw new UsageException("%s: %s".formatted(SEAL_KEY, e.getMessage()), e);
        }
    }

    private static RulesFile parsed(Path file) {
        try {
            return RulesFile.parse(file.toString(), text(file));
        } catch (BadRulesException e) {
            throw new UsageException("--ignore " + e.getMessage(), e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new UsageException("%s: there is no such file".formatted(file), e);
        } catch (CharacterCodingException e) {
            throw new UsageException("%s: not UTF-8 text".formatted(file), e);
        } catch (IOException e) {
            throw new UsageException("%s: cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }
}
