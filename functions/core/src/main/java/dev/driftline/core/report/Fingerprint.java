package dev.driftline.core.report;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.compare.IamPolicy;
import dev.driftline.core.compare.JsonText;
import dev.driftline.core.model.Value;
import java.util.ArrayList;
import java.util.List;

/// The id of a finding: the same as long as the same resource differs in the same way.
public final class Fingerprint {

    private Fingerprint() {}

    /// Sixteen hex digits. A sensitive value takes no part: its hash in a report would be a way to guess it.
    public static String of(String stack, String address, Finding.Kind kind, List<Difference> changes) {
        var parts = new ArrayList<>(List.of(stack, address, kind.label()));
        changes.stream()
                .map(change -> change.path() + "=" + (change.sensitive() ? "" : meaning(change.actual())))
                .sorted()
                .forEach(parts::add);
        return Digest.of(parts);
    }

    /// AWS gives sets and policies in any order.
    private static String meaning(Value value) {
        return JsonText.canonical(IamPolicy.understood(value));
    }
}
