package dev.driftline.aws.live.types.sqs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.live.kit.Answered;
import dev.driftline.core.model.Value;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/// Queues, and their policies that may be resources of their own.
class SqsTypesTest {

    private static final String URL = "https://sqs.us-east-1.amazonaws.com/123456789012/orders";
    private static final String REDRIVE =
            "{\"deadLetterTargetArn\":\"arn:aws:sqs:us-east-1:123456789012:dead\",\"maxReceiveCount\":%s}";

    private final Answered aws = new Answered();

    @Test
    void a_redrive_policy_has_no_spelling() {
        queue(Map.of(QueueAttributeName.REDRIVE_POLICY, REDRIVE.formatted("5")));
        aws.declaring(
                AwsSqsQueue.TYPE,
                declared()
                        .with(
                                "redrive_policy",
                                Value.of(
                                        "{ \"maxReceiveCount\": 5, \"deadLetterTargetArn\": \"arn:aws:sqs:us-east-1:123456789012:dead\" }")));
        assertThat(aws.findings()).isEmpty();
    }

    @Test
    void another_redrive_policy_is_told_by_the_resource_that_is_it() {
        queue(Map.of(QueueAttributeName.REDRIVE_POLICY, REDRIVE.formatted("9")));
        aws.declaring(AwsSqsQueue.TYPE, declared().with("redrive_policy", Value.of(REDRIVE.formatted("5"))))
                .declaring(
                        AwsSqsQueueRedrivePolicy.TYPE,
                        declared().with("redrive_policy", Value.of(REDRIVE.formatted("5"))));
        assertThat(aws.findings())
                .containsExactly(
                        "aws_sqs_queue.x[0]: told by aws_sqs_queue_redrive_policy.x[0]",
                        "aws_sqs_queue_redrive_policy.x[0]: redrive_policy: %s -> %s"
                                .formatted(REDRIVE.formatted("5"), REDRIVE.formatted("9")));
    }

    @Test
    void a_queue_without_the_policy_has_no_such_resource() {
        queue(Map.of());
        aws.declaring(
                AwsSqsQueueRedrivePolicy.TYPE, declared().with("redrive_policy", Value.of(REDRIVE.formatted("5"))));
        assertThat(aws.findings()).containsExactly("aws_sqs_queue_redrive_policy.x[0]: gone");
    }

    @Test
    void every_queue_is_allowed_unless_somebody_says_otherwise() {
        queue(Map.of(QueueAttributeName.REDRIVE_ALLOW_POLICY, "{\"redrivePermission\":\"allowAll\"}"));
        aws.declaring(AwsSqsQueue.TYPE, declared().with("redrive_allow_policy", Value.of("")));
        assertThat(aws.findings()).isEmpty();
    }

    @Test
    void the_queues_that_are_allowed_have_no_order() {
        queue(Map.of(QueueAttributeName.REDRIVE_ALLOW_POLICY, allowing("a", "b")));
        aws.declaring(AwsSqsQueue.TYPE, declared().with("redrive_allow_policy", Value.of(allowing("b", "a"))));
        assertThat(aws.findings()).isEmpty();
        aws.declaring(AwsSqsQueue.TYPE, declared().with("redrive_allow_policy", Value.of(allowing("a", "c"))));
        assertThat(aws.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding).startsWith("aws_sqs_queue.x[1]: redrive_allow_policy"));
    }

    @Test
    void the_reuse_of_a_data_key_is_answered_only_for_a_key_of_ones_own() {
        queue(Map.of());
        aws.declaring(AwsSqsQueue.TYPE, declared().with("kms_data_key_reuse_period_seconds", Value.of(300)));
        assertThat(aws.findings()).isEmpty();
    }

    private void queue(Map<QueueAttributeName, String> attributes) {
        aws.with(Sqs.QUEUES, URL, attributes).with(Sqs.TAGS, URL, Map.of());
    }

    private static Value.Block declared() {
        return Value.block().with("id", Value.of(URL)).with("queue_url", Value.of(URL));
    }

    private static String allowing(String... queues) {
        return "{\"redrivePermission\":\"byQueue\",\"sourceQueueArns\":[\"%s\"]}"
                .formatted(String.join("\",\"", queues));
    }
}
