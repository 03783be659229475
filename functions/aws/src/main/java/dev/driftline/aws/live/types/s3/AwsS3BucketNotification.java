package dev.driftline.aws.live.types.s3;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.FilterRule;
import software.amazon.awssdk.services.s3.model.GetBucketNotificationConfigurationResponse;
import software.amazon.awssdk.services.s3.model.NotificationConfigurationFilter;

/// Whom a bucket tells of what happens to its objects.
final class AwsS3BucketNotification {

    static final ResourceType<GetBucketNotificationConfigurationResponse> TYPE = ResourceType.named(
                    "aws_s3_bucket_notification")
            .identifiedBy("bucket")
            .readBy(S3.ofBucket(S3.NOTIFICATION))
            .needs(S3.NOTIFICATION)
            .attribute("eventbridge", live -> live.eventBridgeConfiguration() != null)
            .attribute(
                    "lambda_function",
                    live -> Value.set(
                            live.lambdaFunctionConfigurations(),
                            to -> target(to.id(), to.eventsAsStrings(), to.filter())
                                    .with("lambda_function_arn", Value.of(to.lambdaFunctionArn()))))
            .attribute(
                    "queue",
                    live -> Value.set(
                            live.queueConfigurations(),
                            to -> target(to.id(), to.eventsAsStrings(), to.filter())
                                    .with("queue_arn", Value.of(to.queueArn()))))
            .attribute(
                    "topic",
                    live -> Value.set(
                            live.topicConfigurations(),
                            to -> target(to.id(), to.eventsAsStrings(), to.filter())
                                    .with("topic_arn", Value.of(to.topicArn()))))
            .ignored("bucket", "the identity")
            .ignored("id", "the identity")
            .done();

    private AwsS3BucketNotification() {}

    private static Value.Block target(
            String id, List<String> events, @Nullable NotificationConfigurationFilter filter) {
        return Value.block()
                .with("id", Value.of(id))
                .with("events", Value.set(events))
                .with("filter_prefix", rule(filter, "prefix"))
                .with("filter_suffix", rule(filter, "suffix"));
    }

    /// S3 answers the names of filter rules in its own case (`Prefix`).
    private static Value rule(@Nullable NotificationConfigurationFilter filter, String name) {
        if (filter == null || filter.key() == null) {
            return Value.absent();
        }
        return filter.key().filterRules().stream()
                .filter(rule -> rule.nameAsString().toLowerCase(Locale.ROOT).equals(name))
                .map(FilterRule::value)
                .map(Value::of)
                .findFirst()
                .orElse(Value.absent());
    }
}
