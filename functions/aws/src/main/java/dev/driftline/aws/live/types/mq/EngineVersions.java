package dev.driftline.aws.live.types.mq;

import dev.driftline.core.compare.Meaning;

/// Versions of brokers.
final class EngineVersions {

    /// `5.18` is any patch of it: Amazon MQ chooses (Developer Guide, "Automatically upgrading the minor engine
    /// version").
    static final Meaning MEANING = sides -> {
        var declared = sides.declared().asText();
        return !declared.isEmpty() && sides.live().asText().startsWith(declared + ".")
                ? new Meaning.Sides(sides.declared(), sides.declared())
                : sides;
    };

    private EngineVersions() {}
}
