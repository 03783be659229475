package dev.driftline.core.report;

import dev.driftline.core.compare.Difference;
import java.util.ArrayList;
import java.util.List;

/// The id of a finding: the same as long as the same resource differs in the same way.
public final class Fingerprint {

    private Fingerprint() {}

    /// Sixteen hex digits. A sensitive value takes no part: its hash in a report would be a way to guess it.
    public static String of(String stack, String address, Finding.Kind kind, List<Difference> changes) {
        var parts = new ArrayList<>(List.of(stack, address, kind.label()));
        changes.stream()
                .map(change -> change.path() + "=" + (change.sensitive() ? "" : change.actual()))
                .sorted()
                .forEach(parts::add);
        return Digest.of(parts);
    }
}
