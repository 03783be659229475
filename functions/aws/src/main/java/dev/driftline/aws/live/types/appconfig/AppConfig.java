package dev.driftline.aws.live.types.appconfig;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import java.util.Map;
import software.amazon.awssdk.services.appconfig.AppConfigClient;

/// The calls of AppConfig that several types share.
final class AppConfig {

    static final String GONE = "ResourceNotFoundException";

    /// By ARN.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "appconfig:ListTagsForResource",
                    (aws, arn) -> appConfig(aws)
                            .listTagsForResource(ask -> ask.resourceArn(arn))
                            .tags())
            .absentOn(GONE);

    private AppConfig() {}

    static AppConfigClient appConfig(Aws aws) {
        return aws.client(AppConfigClient.class, AppConfigClient::builder);
    }
}
