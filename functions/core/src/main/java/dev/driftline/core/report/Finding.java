package dev.driftline.core.report;

import dev.driftline.core.compare.Difference;
import java.util.List;
import java.util.Locale;

/// One thing that is not as a state says, fit to be told to people.
///
/// @param id stable over scans while the same resource differs in the same way
/// @param stack the state's location
/// @param resourceId what AWS calls it
/// @param account twelve digits, empty when not known
/// @param related addresses of resources that show the same change and are told only here
public record Finding(
        String id,
        Kind kind,
        String stack,
        String address,
        String type,
        String resourceId,
        String account,
        String region,
        Severity severity,
        List<String> related,
        List<Difference> changes) {

    public Finding {
        related = List.copyOf(related);
        changes = List.copyOf(changes);
    }

    public enum Kind {
        CHANGED,
        MISSING,
        UNMANAGED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
