package dev.driftline.core.state;

import dev.driftline.core.model.DeclaredResource;
import java.math.BigInteger;
import java.util.List;

/// A state made sense of.
///
/// @param format what wrote it, with the format's version: `terraform/4`, `opentofu/4`, `pulumi/3`
public record ParsedState(String format, BigInteger serial, String lineage, List<DeclaredResource> resources) {
    public ParsedState {
        resources = List.copyOf(resources);
    }
}
