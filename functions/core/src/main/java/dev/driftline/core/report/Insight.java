package dev.driftline.core.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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

    /// @param kind one word for programs: `deleted`, `replaced`, `pending_deletion`, `terminated`, `other_account`
    /// @param text one line for people
    public record Cause(String kind, String text) {

        private static final String REPLACED = "replaced";
        private static final Pattern SUCCESSOR =
                Pattern.compile("(\\S+) has .+ now, and no state of this scan holds it");

        /// @param by what the one has of the other: `its name`
        public static Cause replacedBy(String successor, String by) {
            return new Cause(REPLACED, "%s has %s now, and no state of this scan holds it".formatted(successor, by));
        }

        /// The id of what took the place of the resource.
        public Optional<String> successor() {
            var told = SUCCESSOR.matcher(text);
            return kind.equals(REPLACED) && told.matches() ? Optional.of(told.group(1)) : Optional.empty();
        }
    }

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
