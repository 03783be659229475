package dev.driftline.core.state;

import dev.driftline.core.model.DeclaredResource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// Resources that share an address. The tool refuses such a state at its next run, and nobody can tell which of them
/// is meant: all are kept, told apart by a suffix, and held back.
public final class Duplicates {

    private static final Optional<String> HOLD =
            Optional.of("not compared: the state has this address more than once; repair it and push it");

    private Duplicates() {}

    public static List<DeclaredResource> toldApart(List<DeclaredResource> resources) {
        var counts = new HashMap<String, Integer>();
        resources.forEach(resource -> counts.merge(resource.address(), 1, Integer::sum));
        if (counts.size() == resources.size()) {
            return resources;
        }
        var seen = new HashMap<String, Integer>();
        var distinct = new ArrayList<DeclaredResource>(resources.size());
        for (var resource : resources) {
            var turn = seen.merge(resource.address(), 1, Integer::sum);
            distinct.add(counts.getOrDefault(resource.address(), 1) == 1 ? resource : held(resource, turn));
        }
        return distinct;
    }

    private static DeclaredResource held(DeclaredResource resource, int turn) {
        return new DeclaredResource(
                resource.stack(),
                turn == 1 ? resource.address() : "%s (duplicate %d)".formatted(resource.address(), turn),
                resource.type(),
                resource.attributes(),
                resource.sensitive(),
                resource.provider(),
                resource.identity(),
                HOLD,
                resource.origin());
    }
}
