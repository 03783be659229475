package dev.driftline.aws.live.types.appconfig;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagged;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;
import software.amazon.awssdk.services.appconfig.model.GetEnvironmentResponse;

/// Where the configurations of an application are deployed to.
final class AwsAppconfigEnvironment {

    private record Key(String application, String environment) {}

    private static final Lookup<Key, GetEnvironmentResponse> ENVIRONMENTS = Lookup.<Key, GetEnvironmentResponse>each(
                    "appconfig:GetEnvironment",
                    (aws, key) -> AppConfig.appConfig(aws)
                            .getEnvironment(
                                    ask -> ask.applicationId(key.application()).environmentId(key.environment())))
            .absentOn(AppConfig.GONE);

    static final ResourceType<Tagged<GetEnvironmentResponse>> TYPE = ResourceType.named("aws_appconfig_environment")
            .readBy(AwsAppconfigEnvironment::read)
            .needs(ENVIRONMENTS, AppConfig.TAGS, Tagging.TAGGED)
            .attributes(Tagged::thing, "description", "name")
            .attribute(
                    "monitor",
                    environment ->
                            Shape.PLAIN.complete().set(environment.thing().monitors()))
            .tags(Tagged::tags)
            .ignored("application_id", "a part of the identity")
            .ignored("arn", "made of the ids by Terraform")
            .ignored("environment_id", "the identity")
            .ignored("id", "the identity")
            .ignored("state", "tells of a deployment under way or rolled back")
            .verified(Verified.ANSWERS)
            .done();

    private AwsAppconfigEnvironment() {}

    private static Optional<Tagged<GetEnvironmentResponse>> read(Reads reads, DeclaredResource declared) {
        var arn = declared.text("arn");
        reads.prefetch(Tagging.TAGGED, arn);
        return reads.get(ENVIRONMENTS, new Key(declared.text("application_id"), declared.text("environment_id")))
                .map(environment -> new Tagged<>(environment, Tagging.tags(reads, declared, arn, AppConfig.TAGS)));
    }
}
