package dev.driftline.aws.live.types.scheduler;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.scheduler.Scheduler.ScheduleKey;
import dev.driftline.core.compare.JsonText;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.scheduler.model.AssignPublicIp;
import software.amazon.awssdk.services.scheduler.model.GetScheduleResponse;
import software.amazon.awssdk.services.scheduler.model.NetworkConfiguration;

/// A schedule and what it calls.
final class AwsSchedulerSchedule {

    private static final Shape SHAPE = Shape.PLAIN
            .complete()
            .renamed("event_bridge_parameters", "eventbridge_parameters")
            .renamed("sage_maker_pipeline_parameters", "sagemaker_pipeline_parameters")
            .renamed("pipeline_parameter_list", "pipeline_parameter")
            .with("network_configuration", NetworkConfiguration.class, AwsSchedulerSchedule::network)
            .with("tags", List.class, AwsSchedulerSchedule::tags);

    /// EventBridge Scheduler API reference, RetryPolicy: a day and 185 attempts unless said otherwise.
    private static final Meaning RETRIES = Meaning.unsetIs(Value.single(Value.block()
            .with("maximum_event_age_in_seconds", Value.of(86_400))
            .with("maximum_retry_attempts", Value.of(185))));

    static final ResourceType<GetScheduleResponse> TYPE = ResourceType.named("aws_scheduler_schedule")
            .identifiedBy(
                    declared -> key(declared).group() + "/" + key(declared).name())
            .<GetScheduleResponse>readBy((reads, declared) -> reads.get(Scheduler.SCHEDULES, key(declared)))
            .needs(Scheduler.SCHEDULES)
            .attributes(
                    schedule -> schedule,
                    "description",
                    "end_date",
                    "kms_key_arn",
                    "schedule_expression",
                    "start_date",
                    "state")
            .attribute("flexible_time_window", schedule -> SHAPE.single(schedule.flexibleTimeWindow()))
            // EventBridge Scheduler User Guide, "Time zones": UTC unless said otherwise.
            .attribute(
                    "schedule_expression_timezone",
                    GetScheduleResponse::scheduleExpressionTimezone,
                    Meaning.unsetIs("UTC"))
            .attribute(
                    "target",
                    schedule -> SHAPE.single(schedule.target()),
                    Meaning.field("input", JsonText.MEANING).then(Meaning.field("retry_policy", RETRIES)))
            .computed("arn", GetScheduleResponse::arn)
            .ignored("group_name", "a part of the identity")
            .ignored("id", "the identity")
            .ignored("name", "a part of the identity")
            .ignored("name_prefix", "only read when Terraform creates the schedule; the name is the identity")
            .done();

    private AwsSchedulerSchedule() {}

    private static ScheduleKey key(DeclaredResource declared) {
        var group = declared.text("group_name");
        return new ScheduleKey(group.isEmpty() ? "default" : group, declared.text("name"));
    }

    private static Value network(NetworkConfiguration of) {
        return Value.single(
                of.awsvpcConfiguration(),
                vpc -> Value.block()
                        .with("assign_public_ip", Value.of(vpc.assignPublicIp() == AssignPublicIp.ENABLED))
                        .with("security_groups", Value.set(vpc.securityGroups()))
                        .with("subnets", Value.set(vpc.subnets())));
    }

    /// Each tag is a map with `key` and `value` here.
    private static Value tags(List<?> tags) {
        var map = new TreeMap<String, String>();
        tags.stream()
                .map(Map.class::cast)
                .forEach(tag -> map.put(String.valueOf(tag.get("key")), String.valueOf(tag.get("value"))));
        return Value.map(map);
    }
}
