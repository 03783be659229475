package dev.driftline.aws.live.types.cloudwatch;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.cloudwatch.model.CompositeAlarm;

/// An alarm on the states of other alarms.
final class AwsCloudwatchCompositeAlarm {

    /// CloudWatch API reference, PutCompositeAlarm: a suppressor is named by its name or its ARN.
    private static final Meaning BY_NAME =
            Meaning.eachText(alarm -> alarm.replaceFirst("^arn:[^:]+:cloudwatch:[^:]*:\\d*:alarm:", ""));

    record Live(CompositeAlarm alarm, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_cloudwatch_composite_alarm")
            .identifiedBy("alarm_name")
            .readBy(AwsCloudwatchCompositeAlarm::read)
            .needs(CloudWatch.COMPOSITE_ALARMS, CloudWatch.TAGS, Tagging.TAGGED)
            .attributes(
                    Live::alarm,
                    "actions_enabled",
                    "alarm_actions",
                    "alarm_description",
                    "alarm_rule",
                    "insufficient_data_actions",
                    "ok_actions")
            .attribute("actions_suppressor", live -> suppressor(live.alarm()), Meaning.field("alarm", BY_NAME))
            .tags(Live::tags)
            .computed("arn", live -> live.alarm().alarmArn())
            .ignored("alarm_name", "the identity")
            .ignored("id", "the name, which is the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsCloudwatchCompositeAlarm() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        reads.prefetch(Tagging.TAGGED, declared.text("arn"));
        return reads.get(CloudWatch.COMPOSITE_ALARMS, declared.text("alarm_name"))
                .map(alarm -> new Live(alarm, Tagging.tags(reads, declared, alarm.alarmArn(), CloudWatch.TAGS)));
    }

    private static Value suppressor(CompositeAlarm alarm) {
        return Value.single(
                alarm.actionsSuppressor(),
                name -> Value.block()
                        .with("alarm", Value.of(name))
                        .with("extension_period", Value.of(alarm.actionsSuppressorExtensionPeriod()))
                        .with("wait_period", Value.of(alarm.actionsSuppressorWaitPeriod())));
    }
}
