package dev.driftline.core.compare;

/// What is done about one attribute of a type: every attribute of the provider's schema has one of these.
public sealed interface AttributeRule {

    /// @param meaning how both spellings are read
    /// @param decidedBy whether an empty value in the state is the user's word or just not filled in yet
    /// @param sensitive whether values may never be shown
    record Compared(Meaning meaning, DecidedBy decidedBy, boolean sensitive) implements AttributeRule {}

    /// @param reason why no comparison of it can be right, one clause
    record Ignored(String reason) implements AttributeRule {}

    /// `tags` and `tags_all` together: the state keeps the provider's default tags only in the second.
    record Tags() implements AttributeRule {}

    /// Who decides the value.
    enum DecidedBy {
        /// The configuration: empty in the state and set in AWS is drift.
        USER,
        /// The configuration, in this resource or in resources of their own, which Terraform forbids to mix.
        /// Once children claim a part of it, what the state has beyond them is left over from before an apply
        /// changed them.
        USER_OR_CHILDREN,
        /// AWS fills it in, often after the state was written: compared once the state holds a value.
        AWS
    }
}
