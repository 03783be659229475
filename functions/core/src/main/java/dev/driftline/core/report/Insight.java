package dev.driftline.core.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is known of a finding beyond the difference: why, who and what to do. Nothing stands here that is not sure.
///
/// @param cause why a resource is missing, or how the state came to differ
/// @param who did it, as CloudTrail has it
/// @param remedies commands that keep the change, and commands that undo it
public record Insight(Optional<Cause> cause, Optional<Attribution> who, List<Remedy> remedies) {

    public static final Insight NONE = new Insight(Optional.empty(), Optional.empty(), List.of());

    public Insight {
        remedies = List.copyOf(remedies);
    }

    public Insight with(Cause known) {
        return new Insight(Optional.of(known), who, remedies);
    }

    public Insight with(Attribution known) {
        return new Insight(cause, Optional.of(known), remedies);
    }

    public Insight withRemedies(List<Remedy> known) {
        return new Insight(cause, who, known);
    }

    /// @param kind one word for programs: `deleted`, `replaced`, `pending_deletion`, `terminated`, `other_region`
    /// @param text one line for people
    public record Cause(String kind, String text) {}

    /// One event that made the change.
    ///
    /// @param actor a person or a role, as far as it can be resolved: `jane@example.com via AdminRole`
    /// @param event CloudTrail's name, `AuthorizeSecurityGroupIngress`
    /// @param eventId CloudTrail's id
    /// @param via console, CLI, an SDK or an AWS service, where the event tells
    /// @param sure the event names the very value that was found; otherwise only the resource and the attribute
    public record Attribution(String actor, Instant at, String event, String eventId, String via, boolean sure) {}

    /// @param purpose whether it keeps what AWS has or brings back what the state says
    /// @param tool `terraform`, `tofu`, `pulumi`, `aws`
    /// @param text a command for a shell, or a block for a configuration file
    public record Remedy(Purpose purpose, String tool, String text) {}

    public enum Purpose {
        KEEP,
        UNDO
    }
}
