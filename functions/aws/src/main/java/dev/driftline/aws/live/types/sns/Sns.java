package dev.driftline.aws.live.types.sns;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.Tag;

/// Topics and subscriptions: all attributes of one in a call.
final class Sns {

    /// By ARN.
    static final Lookup<String, Map<String, String>> TOPICS = Lookup.<String, Map<String, String>>each(
                    "sns:GetTopicAttributes",
                    (aws, arn) -> sns(aws).getTopicAttributes(ask -> ask.topicArn(arn))
                            .attributes())
            .absentOn("NotFound");

    /// By ARN.
    static final Lookup<String, Map<String, String>> SUBSCRIPTIONS = Lookup.<String, Map<String, String>>each(
                    "sns:GetSubscriptionAttributes",
                    (aws, arn) -> sns(aws).getSubscriptionAttributes(ask -> ask.subscriptionArn(arn))
                            .attributes())
            .absentOn("NotFound");

    /// By ARN.
    static final Lookup<String, Map<String, String>> PLATFORM_APPLICATIONS = Lookup.<String, Map<String, String>>each(
                    "sns:GetPlatformApplicationAttributes",
                    (aws, arn) -> sns(aws).getPlatformApplicationAttributes(ask -> ask.platformApplicationArn(arn))
                            .attributes())
            .absentOn("NotFound");

    /// By ARN.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "sns:ListTagsForResource",
                    (aws, arn) -> sns(aws).listTagsForResource(ask -> ask.resourceArn(arn)).tags().stream()
                            .collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second)))
            .absentOn("NotFound", "ResourceNotFound");

    private Sns() {}

    static SnsClient sns(Aws aws) {
        return aws.client(SnsClient.class, SnsClient::builder);
    }

    static @Nullable Boolean flag(@Nullable String text) {
        return (text == null || text.isEmpty()) ? null : Boolean.valueOf(text);
    }

    static @Nullable Long whole(@Nullable String text) {
        return (text == null || text.isEmpty()) ? null : Long.valueOf(text);
    }
}
