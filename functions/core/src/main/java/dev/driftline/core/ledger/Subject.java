package dev.driftline.core.ledger;

import dev.driftline.core.report.Digest;
import dev.driftline.core.report.Finding;
import java.util.List;

/// What a finding is about. It stays the same while the difference changes, so it is what an issue or an incident is
/// opened for.
///
/// @param scope the state's location; for what no state holds, the target that was scanned
/// @param ordinal 1, unless a scope has several findings of one address and family
public record Subject(String scope, String address, Family family, int ordinal) {

    /// A changed resource that goes missing is the same case, and so stays one.
    public enum Family {
        RESOURCE,
        UNMANAGED,
        DUPLICATE,
        STATE_ROLLED_BACK,
        STATE_REPLACED,
        STATE_CHANGED_UNLOCKED,
        STATE_SHRUNK;

        static Family of(Finding.Kind kind) {
            return switch (kind) {
                case CHANGED, MISSING -> RESOURCE;
                case UNMANAGED -> UNMANAGED;
                case DUPLICATE -> DUPLICATE;
                case STATE_ROLLED_BACK -> STATE_ROLLED_BACK;
                case STATE_REPLACED -> STATE_REPLACED;
                case STATE_CHANGED_UNLOCKED -> STATE_CHANGED_UNLOCKED;
                case STATE_SHRUNK -> STATE_SHRUNK;
            };
        }
    }

    /// Sixteen hex digits: a key for the table, and for whoever needs one of limited length (an incident's dedup key).
    public String key() {
        return Digest.of(List.of(scope, address, family.name(), Integer.toString(ordinal)));
    }
}
