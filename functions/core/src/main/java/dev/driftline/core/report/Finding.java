package dev.driftline.core.report;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.Urn;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// One thing that is not as a state says, fit to be told to people.
///
/// @param id stable over scans while the same resource differs in the same way
/// @param stack the state's location; empty for what no state holds
/// @param resourceId what AWS calls it
/// @param account twelve digits, empty when not known
/// @param related addresses of resources that show the same change and are told only here
/// @param insight what is known beyond the bare difference
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
        List<Difference> changes,
        Insight insight) {

    public Finding {
        related = List.copyOf(related);
        changes = List.copyOf(changes);
    }

    /// A finding of which nothing more is known.
    public Finding(
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
        this(id, kind, stack, address, type, resourceId, account, region, severity, related, changes, Insight.NONE);
    }

    public Finding with(Insight more) {
        return new Finding(
                id, kind, stack, address, type, resourceId, account, region, severity, related, changes, more);
    }

    public Finding with(Severity other) {
        return new Finding(
                id, kind, stack, address, type, resourceId, account, region, other, related, changes, insight);
    }

    /// A part of it, which is a finding with an id of its own.
    public Finding with(String otherId, List<Difference> some) {
        return new Finding(
                otherId, kind, stack, address, type, resourceId, account, region, severity, related, some, insight);
    }

    /// Most urgent first, then by state and address.
    public static Comparator<Finding> byUrgency() {
        return Comparator.comparing(Finding::severity)
                .thenComparing(Finding::stack)
                .thenComparing(Finding::address);
    }

    /// The names that rules may have of the type: Terraform's, and Pulumi's where a stack of Pulumi manages it.
    public List<String> types() {
        return Urn.of(address).map(urn -> List.of(type, urn.type())).orElse(List.of(type));
    }

    public enum Kind {
        CHANGED,
        MISSING,
        UNMANAGED,
        /// Two states claim one resource.
        DUPLICATE,
        /// The state's serial went back: an older state was restored or pushed.
        STATE_ROLLED_BACK,
        /// Another lineage stands where this state was.
        STATE_REPLACED,
        /// The state changed, and nobody was seen to hold its lock.
        STATE_CHANGED_UNLOCKED,
        /// The state lost most of its resources at once.
        STATE_SHRUNK;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// About the state itself and none of its resources.
        public boolean isOfState() {
            return switch (this) {
                case STATE_ROLLED_BACK, STATE_REPLACED, STATE_CHANGED_UNLOCKED, STATE_SHRUNK -> true;
                case CHANGED, MISSING, UNMANAGED, DUPLICATE -> false;
            };
        }
    }
}
