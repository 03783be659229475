package dev.driftline.aws.live.types.appconfig;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagged;
import dev.driftline.aws.live.types.Tagging;
import software.amazon.awssdk.services.appconfig.model.GetApplicationResponse;

/// A name for environments and configurations that belong together.
final class AwsAppconfigApplication {

    private static final Lookup<String, GetApplicationResponse> APPLICATIONS =
            Lookup.<String, GetApplicationResponse>each(
                            "appconfig:GetApplication",
                            (aws, id) -> AppConfig.appConfig(aws).getApplication(ask -> ask.applicationId(id)))
                    .absentOn(AppConfig.GONE);

    static final ResourceType<Tagged<GetApplicationResponse>> TYPE = ResourceType.named("aws_appconfig_application")
            .readBy(Tagged.by(APPLICATIONS, "id", AppConfig.TAGS))
            .needs(APPLICATIONS, AppConfig.TAGS, Tagging.TAGGED)
            .attributes(Tagged::thing, "description", "name")
            .tags(Tagged::tags)
            .ignored("arn", "made of the id by Terraform")
            .ignored("id", "the identity")
            .done();

    private AwsAppconfigApplication() {}
}
