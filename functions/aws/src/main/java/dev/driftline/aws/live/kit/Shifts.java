package dev.driftline.aws.live.kit;

import dev.driftline.core.model.DeclaredResource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Gatherers;

/// Who reads at the same time. A reader that waits keeps some 5 kB of stack, which of 50,000 is half the memory of
/// a function; so the readers of a large run work in shifts.
final class Shifts {

    /// Enough that hardly a request leaves half empty, and that a listing which each shift fetches anew costs little.
    static final int READERS = 5_000;

    private Shifts() {}

    /// By type, so that those that share calls are together where they can be.
    static List<List<DeclaredResource>> of(Collection<DeclaredResource> declared) {
        if (declared.size() <= READERS) {
            return List.of(List.copyOf(declared));
        }
        return declared.stream()
                .sorted(Comparator.comparing(DeclaredResource::type))
                .gather(Gatherers.windowFixed(READERS))
                .toList();
    }
}
