package dev.driftline.aws.live.kit;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.scan.LiveResources.Fate;
import dev.driftline.core.scan.LiveResources.Owner;
import java.util.Optional;

/// What AWS tells of findings, beyond the bare difference. Asked only about findings.
public interface Insights {

    /// What became of a resource that is missing.
    Optional<Fate> fate(Reads reads, DeclaredResource declared);

    /// Who made a change by himself, and is meant to.
    Optional<Owner> owner(Reads reads, DeclaredResource declared, Difference difference);

    /// Nothing is known.
    static Insights none() {
        return new Insights() {
            @Override
            public Optional<Fate> fate(Reads reads, DeclaredResource declared) {
                return Optional.empty();
            }

            @Override
            public Optional<Owner> owner(Reads reads, DeclaredResource declared, Difference difference) {
                return Optional.empty();
            }
        };
    }
}
