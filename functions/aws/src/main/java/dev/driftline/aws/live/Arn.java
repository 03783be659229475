package dev.driftline.aws.live;

import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;

/// The two parts of an Amazon Resource Name that tell where a thing lives.
///
/// @param region empty for global services and S3
/// @param account empty for S3; never a service's own (`aws`)
record Arn(String region, String account) {

    /// From the resource's `arn` attribute; empty when it has none.
    static Optional<Arn> of(DeclaredResource declared) {
        var parts = declared.text("arn").split(":", 6);
        if (parts.length < 6 || !parts[0].equals("arn")) {
            return Optional.empty();
        }
        return Optional.of(new Arn(parts[3], parts[4].matches("\\d{12}") ? parts[4] : ""));
    }
}
