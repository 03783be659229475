package dev.driftline.aws.live.types.signer;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of Signer.
public final class SignerTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL =
            Map.ofEntries(entry("aws_signer_signing_profile", () -> AwsSignerSigningProfile.TYPE));

    private SignerTypes() {}
}
