package dev.driftline.aws.live.types.iot;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.TypeDeclaration;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagged;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.iot.model.Action;
import software.amazon.awssdk.services.iot.model.TopicRule;
import software.amazon.awssdk.services.iot.model.TopicRuleListItem;

/// What is done with messages of devices.
final class AwsIotTopicRule {

    /// Asked for a rule that is not there, AWS says that one may not read it; so the listing is asked first.
    private static final Lookup<Lookup.Whole, Set<String>> NAMES = Lookup.whole(
            "iot:ListTopicRules",
            aws -> Iot.iot(aws).listTopicRulesPaginator(ask -> {}).rules().stream()
                    .map(TopicRuleListItem::ruleName)
                    .collect(Collectors.toSet()));

    private static final Lookup<String, TopicRule> RULES = Lookup.each(
            "iot:GetTopicRule",
            (aws, name) -> Iot.iot(aws).getTopicRule(ask -> ask.ruleName(name)).rule());

    static final ResourceType<Tagged<TopicRule>> TYPE = actions(ResourceType.named("aws_iot_topic_rule")
                    .identifiedBy("name")
                    .readBy(AwsIotTopicRule::read)
                    .needs(NAMES, RULES, Iot.TAGS, Tagging.TAGGED))
            .attribute("description", live -> live.thing().description())
            .attribute("enabled", live -> !Boolean.TRUE.equals(live.thing().ruleDisabled()))
            .attribute("error_action", live -> IotActions.error(live.thing().errorAction()))
            .attribute("sql", live -> live.thing().sql())
            .attribute("sql_version", live -> live.thing().awsIotSqlVersion())
            .tags(Tagged::tags)
            .ignored("arn", "made of the name, which is the identity")
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsIotTopicRule() {}

    private static TypeDeclaration<Tagged<TopicRule>> actions(TypeDeclaration<Tagged<TopicRule>> type) {
        return type.attribute("cloudwatch_alarm", live -> of(live, Action::cloudwatchAlarm))
                .attribute("cloudwatch_logs", live -> of(live, Action::cloudwatchLogs))
                .attribute("cloudwatch_metric", live -> of(live, Action::cloudwatchMetric))
                .attribute("dynamodb", live -> of(live, Action::dynamoDB))
                .attribute("dynamodbv2", live -> of(live, Action::dynamoDBv2))
                .attribute("elasticsearch", live -> of(live, Action::elasticsearch))
                .attribute("firehose", live -> of(live, Action::firehose))
                .attribute("http", live -> of(live, Action::http))
                .attribute("iot_analytics", live -> of(live, Action::iotAnalytics))
                .attribute("iot_events", live -> of(live, Action::iotEvents))
                .attribute("kafka", live -> of(live, Action::kafka))
                .attribute("kinesis", live -> of(live, Action::kinesis))
                .attribute("lambda", live -> of(live, Action::lambda))
                .attribute("republish", live -> of(live, Action::republish))
                .attribute("s3", live -> of(live, Action::s3))
                .attribute("sns", live -> of(live, Action::sns))
                .attribute("sqs", live -> of(live, Action::sqs))
                .attribute("step_functions", live -> of(live, Action::stepFunctions))
                .attribute("timestream", live -> of(live, Action::timestream));
    }

    private static Value of(Tagged<TopicRule> live, Function<Action, @Nullable SdkPojo> kind) {
        return IotActions.of(live.thing().actions(), kind);
    }

    private static Optional<Tagged<TopicRule>> read(Reads reads, DeclaredResource declared) {
        var name = declared.text("name");
        var arn = declared.text("arn");
        reads.prefetch(Tagging.TAGGED, arn);
        return reads.get(NAMES, Lookup.Whole.LISTING)
                .filter(names -> names.contains(name))
                .flatMap(names -> reads.get(RULES, name))
                .map(rule -> new Tagged<>(rule, Tagging.tags(reads, declared, arn, Iot.TAGS)));
    }
}
