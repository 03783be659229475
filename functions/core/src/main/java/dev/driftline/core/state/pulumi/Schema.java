package dev.driftline.core.state.pulumi;

import java.util.Map;

/// How Terraform shapes a value. Pulumi's bridge flattens lists of at most one element, names properties otherwise and
/// leaves out what is null; with the shape, what Terraform's provider sees is made of it again.
public sealed interface Schema {

    record Scalar() implements Schema {}

    /// A property of a provider that Pulumi did not make of Terraform's: nothing of it is spelled otherwise.
    record AsWritten() implements Schema {}

    /// A list or set, of scalars or of blocks.
    ///
    /// @param ordered a list
    /// @param single at most one element, which Pulumi writes without the list around it
    record Collection(boolean ordered, boolean single, Schema element) implements Schema {}

    /// Its keys are data, and the same in both.
    record MapOf(Schema element) implements Schema {}

    /// A block, or the attributes of a resource.
    ///
    /// @param fields by Terraform's names
    /// @param names what Pulumi calls them
    record Fields(Map<String, Schema> fields, PropertyNames names) implements Schema {

        /// @param renamed by Pulumi's name, Terraform's, where no rule makes one of the other
        public Fields(Map<String, Schema> fields, Map<String, String> renamed) {
            this(Map.copyOf(fields), PropertyNames.of(fields, renamed));
        }
    }
}
