package dev.driftline.core.model;

import java.util.Optional;

/// A resource's name in Pulumi: `urn:pulumi:STACK::PROJECT::PARENT$TYPE::NAME`
/// (<https://www.pulumi.com/docs/iac/concepts/resources/names/#urns>).
///
/// @param type the token of its own type, `aws:sqs/queue:Queue`, without those of its parents
public record Urn(String stack, String project, String type, String name) {

    private static final String PREFIX = "urn:pulumi:";

    /// Empty for what is none, such as an address of Terraform.
    public static Optional<Urn> of(String address) {
        var parts = address.split("::", 4);
        return address.startsWith(PREFIX) && parts.length == 4
                ? Optional.of(new Urn(
                        parts[0].substring(PREFIX.length()),
                        parts[1],
                        parts[2].substring(parts[2].lastIndexOf('$') + 1),
                        parts[3]))
                : Optional.empty();
    }
}
