package dev.driftline.aws.live.types.appconfig;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.Tagged;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;
import software.amazon.awssdk.services.appconfig.model.GetConfigurationProfileResponse;

/// Where a configuration is kept and what must hold for it.
final class AwsAppconfigConfigurationProfile {

    private record Key(String application, String profile) {}

    private static final Lookup<Key, GetConfigurationProfileResponse> PROFILES =
            Lookup.<Key, GetConfigurationProfileResponse>each(
                            "appconfig:GetConfigurationProfile",
                            (aws, key) -> AppConfig.appConfig(aws)
                                    .getConfigurationProfile(ask ->
                                            ask.applicationId(key.application()).configurationProfileId(key.profile())))
                    .absentOn(AppConfig.GONE);

    static final ResourceType<Tagged<GetConfigurationProfileResponse>> TYPE = ResourceType.named(
                    "aws_appconfig_configuration_profile")
            .readBy(AwsAppconfigConfigurationProfile::read)
            .needs(PROFILES, AppConfig.TAGS, Tagging.TAGGED)
            .attributes(
                    Tagged::thing, "description", "kms_key_identifier", "location_uri", "name", "retrieval_role_arn")
            .attribute("type", profile -> profile.thing().type(), Meaning.unsetIs("AWS.Freeform"))
            // A schema may hold what must not be shown.
            .sensitive(
                    "validator",
                    profile -> Shape.PLAIN.complete().set(profile.thing().validators()))
            .tags(Tagged::tags)
            .ignored("application_id", "a part of the identity")
            .ignored("arn", "made of the ids by Terraform")
            .ignored("configuration_profile_id", "the identity")
            .ignored("id", "the identity")
            .done();

    private AwsAppconfigConfigurationProfile() {}

    private static Optional<Tagged<GetConfigurationProfileResponse>> read(Reads reads, DeclaredResource declared) {
        var arn = declared.text("arn");
        reads.prefetch(Tagging.TAGGED, arn);
        return reads.get(PROFILES, new Key(declared.text("application_id"), declared.text("configuration_profile_id")))
                .map(profile -> new Tagged<>(profile, Tagging.tags(reads, declared, arn, AppConfig.TAGS)));
    }
}
