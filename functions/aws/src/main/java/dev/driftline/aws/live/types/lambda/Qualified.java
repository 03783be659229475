package dev.driftline.aws.live.types.lambda;

import dev.driftline.core.model.DeclaredResource;
import org.jspecify.annotations.Nullable;

/// A function, or one of its versions and aliases.
///
/// @param qualifier empty for the function itself
record Qualified(String function, String qualifier) {

    static Qualified of(DeclaredResource declared) {
        return new Qualified(FunctionNames.bare(declared.text("function_name")), declared.text("qualifier"));
    }

    /// As requests have it.
    @Nullable
    String asked() {
        return qualifier.isEmpty() ? null : qualifier;
    }
}
