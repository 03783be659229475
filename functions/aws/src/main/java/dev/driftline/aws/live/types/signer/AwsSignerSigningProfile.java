package dev.driftline.aws.live.types.signer;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.signer.SignerClient;
import software.amazon.awssdk.services.signer.model.GetSigningProfileResponse;
import software.amazon.awssdk.services.signer.model.SigningProfileStatus;

/// What code is signed with.
final class AwsSignerSigningProfile {

    /// A profile that was cancelled goes on being there.
    private static final Lookup<String, GetSigningProfileResponse> PROFILES =
            Lookup.<String, GetSigningProfileResponse>each("signer:GetSigningProfile", (aws, name) -> {
                        var profile = aws.client(SignerClient.class, SignerClient::builder)
                                .getSigningProfile(ask -> ask.profileName(name));
                        return profile.status() == SigningProfileStatus.CANCELED ? null : profile;
                    })
                    .absentOn("ResourceNotFoundException");

    static final ResourceType<GetSigningProfileResponse> TYPE = ResourceType.named("aws_signer_signing_profile")
            .identifiedBy("name")
            .readBy(PROFILES)
            .attribute("platform_id", GetSigningProfileResponse::platformId)
            .computed("platform_display_name", GetSigningProfileResponse::platformDisplayName)
            // Without one AWS takes the longest of the platform.
            .computed("signature_validity_period", live -> Shape.PLAIN.single(live.signatureValidityPeriod()))
            .attribute("signing_material", live -> Shape.PLAIN.single(live.signingMaterial()))
            .computed("status", GetSigningProfileResponse::statusAsString)
            // A profile cannot be changed: another version is another profile of the same name.
            .computed("version", GetSigningProfileResponse::profileVersion)
            .tags(live -> Value.map(live.tags()))
            .ignored("arn", "made of the name, which is the identity")
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .ignored("name_prefix", "only read when Terraform creates the profile")
            .ignored("revocation_record", "says when and by whom it was revoked, which the status tells")
            .ignored("version_arn", "made of the version, which is compared")
            .done();

    private AwsSignerSigningProfile() {}
}
