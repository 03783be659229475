package dev.driftline.aws.live.types.sns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.live.kit.Answered;
import dev.driftline.core.model.Value;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Topics, their policies and their subscriptions.
class SnsTypesTest {

    private static final String ARN = "arn:aws:sns:us-east-1:123456789012:orders";
    private static final String SUBSCRIPTION = ARN + ":9d6c1d9e";
    private static final String DELIVERY = "{\"http\":{\"defaultHealthyRetryPolicy\":{\"numRetries\":%s}}}";

    private final Answered aws = new Answered();

    @Test
    void a_delivery_policy_has_no_spelling_and_a_change_in_it_is_drift() {
        topic(Map.of("DeliveryPolicy", DELIVERY.formatted("3")));
        aws.declaring(
                AwsSnsTopic.TYPE,
                declared()
                        .with(
                                "delivery_policy",
                                Value.of(DELIVERY.formatted("3").replace(":", " : "))));
        assertThat(aws.findings()).isEmpty();
        aws.declaring(AwsSnsTopic.TYPE, declared().with("delivery_policy", Value.of(DELIVERY.formatted("5"))));
        assertThat(aws.findings())
                .containsExactly("aws_sns_topic.x[1]: delivery_policy: %s -> %s"
                        .formatted(DELIVERY.formatted("5"), DELIVERY.formatted("3")));
    }

    @Test
    void a_topic_without_a_policy_of_its_own_has_the_one_of_aws() {
        topic(Map.of("Policy", "{\"Id\":\"__default_policy_ID\",\"Statement\":[{\"Effect\":\"Allow\"}]}"));
        aws.declaring(AwsSnsTopic.TYPE, declared().with("policy", Value.of("")));
        assertThat(aws.findings()).isEmpty();
    }

    @Test
    void what_aws_answers_only_where_it_was_set_is_its_default() {
        topic(Map.of());
        aws.declaring(
                AwsSnsTopic.TYPE,
                declared().with("signature_version", Value.of(1)).with("tracing_config", Value.of("PassThrough")));
        assertThat(aws.findings()).isEmpty();
    }

    @Test
    void the_alternatives_of_a_filter_have_no_order() {
        subscription(Map.of("FilterPolicy", "{\"kind\":[\"b\",\"a\"]}"));
        aws.declaring(AwsSnsTopicSubscription.TYPE, filtering("{\"kind\": [\"a\", \"b\"]}"));
        assertThat(aws.findings()).isEmpty();
        aws.declaring(AwsSnsTopicSubscription.TYPE, filtering("{\"kind\": [\"a\"]}"));
        assertThat(aws.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding).startsWith("aws_sns_topic_subscription.x[1]: filter_policy"));
    }

    @Test
    void the_password_of_an_endpoint_is_masked_and_its_host_is_not() {
        subscription(Map.of("Endpoint", "https://user:****@acme.example/hook"));
        aws.declaring(AwsSnsTopicSubscription.TYPE, calling("https://user:word@acme.example/hook"));
        assertThat(aws.findings()).isEmpty();
        aws.declaring(AwsSnsTopicSubscription.TYPE, calling("https://user:word@other.example/hook"));
        assertThat(aws.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding).startsWith("aws_sns_topic_subscription.x[1]: endpoint"));
    }

    private void topic(Map<String, String> attributes) {
        aws.with(Sns.TOPICS, ARN, attributes).with(Sns.TAGS, ARN, Map.of());
    }

    private void subscription(Map<String, String> attributes) {
        aws.with(Sns.SUBSCRIPTIONS, SUBSCRIPTION, attributes);
    }

    private static Value.Block declared() {
        return Value.block().with("arn", Value.of(ARN));
    }

    private static Value.Block filtering(String policy) {
        return Value.block().with("arn", Value.of(SUBSCRIPTION)).with("filter_policy", Value.of(policy));
    }

    private static Value.Block calling(String endpoint) {
        return Value.block().with("arn", Value.of(SUBSCRIPTION)).with("endpoint", Value.of(endpoint));
    }
}
