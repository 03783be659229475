package dev.driftline.aws.live.types.sns;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.IamPolicy;
import dev.driftline.core.compare.JsonText;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A topic, without its subscriptions.
final class AwsSnsTopic {

    record Live(Map<String, String> attributes, Value tags) {

        @Nullable
        String text(String name) {
            return attributes.get(name);
        }

        @Nullable
        Boolean flag(String name) {
            return Sns.flag(attributes.get(name));
        }

        @Nullable
        Long whole(String name) {
            return Sns.whole(attributes.get(name));
        }
    }

    static final ResourceType<Live> TYPE = ResourceType.named("aws_sns_topic")
            .identifiedBy("arn")
            .readBy(AwsSnsTopic::read)
            .needs(Sns.TOPICS, Sns.TAGS, Tagging.TAGGED)
            .attribute("application_failure_feedback_role_arn", live -> live.text("ApplicationFailureFeedbackRoleArn"))
            .attribute("application_success_feedback_role_arn", live -> live.text("ApplicationSuccessFeedbackRoleArn"))
            .attribute(
                    "application_success_feedback_sample_rate",
                    live -> live.whole("ApplicationSuccessFeedbackSampleRate"))
            .attribute("firehose_failure_feedback_role_arn", live -> live.text("FirehoseFailureFeedbackRoleArn"))
            .attribute("firehose_success_feedback_role_arn", live -> live.text("FirehoseSuccessFeedbackRoleArn"))
            .attribute("firehose_success_feedback_sample_rate", live -> live.whole("FirehoseSuccessFeedbackSampleRate"))
            .attribute("http_failure_feedback_role_arn", live -> live.text("HTTPFailureFeedbackRoleArn"))
            .attribute("http_success_feedback_role_arn", live -> live.text("HTTPSuccessFeedbackRoleArn"))
            .attribute("http_success_feedback_sample_rate", live -> live.whole("HTTPSuccessFeedbackSampleRate"))
            .attribute("lambda_failure_feedback_role_arn", live -> live.text("LambdaFailureFeedbackRoleArn"))
            .attribute("lambda_success_feedback_role_arn", live -> live.text("LambdaSuccessFeedbackRoleArn"))
            .attribute("lambda_success_feedback_sample_rate", live -> live.whole("LambdaSuccessFeedbackSampleRate"))
            .attribute("sqs_failure_feedback_role_arn", live -> live.text("SQSFailureFeedbackRoleArn"))
            .attribute("sqs_success_feedback_role_arn", live -> live.text("SQSSuccessFeedbackRoleArn"))
            .attribute("sqs_success_feedback_sample_rate", live -> live.whole("SQSSuccessFeedbackSampleRate"))
            .attribute("archive_policy", live -> live.text("ArchivePolicy"), JsonText.MEANING)
            .attribute("content_based_deduplication", live -> live.flag("ContentBasedDeduplication"))
            .attribute("delivery_policy", live -> live.text("DeliveryPolicy"), JsonText.MEANING)
            .attribute("display_name", live -> live.text("DisplayName"))
            .attribute("fifo_topic", live -> live.flag("FifoTopic"))
            .attribute("kms_master_key_id", live -> live.text("KmsMasterKeyId"))
            .computed("owner", live -> live.text("Owner"))
            // A topic that nobody gave a policy has AWS's own.
            .computed("policy", live -> live.text("Policy"), IamPolicy.MEANING)
            .computed("signature_version", live -> live.whole("SignatureVersion"), Meaning.zeroIs(1))
            .computed("tracing_config", live -> live.text("TracingConfig"), Meaning.unsetIs("PassThrough"))
            .tags(Live::tags)
            .ignored("arn", "the identity")
            .ignored("beginning_archive_time", "moves on as the archive drops old messages")
            .ignored("id", "the identity")
            .ignored("name", "a part of the identity")
            .ignored("name_prefix", "only read when Terraform creates the topic")
            .done();

    private AwsSnsTopic() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var arn = declared.text("arn");
        reads.prefetch(Tagging.TAGGED, arn);
        return reads.get(Sns.TOPICS, arn)
                .map(attributes -> new Live(attributes, Tagging.tags(reads, declared, arn, Sns.TAGS)));
    }
}
