package dev.driftline.aws.live.types.scheduler;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.scheduler.model.GetScheduleGroupResponse;

/// A group of schedules: there or not there, and its tags.
final class AwsSchedulerScheduleGroup {

    record Live(GetScheduleGroupResponse group, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_scheduler_schedule_group")
            .identifiedBy("name")
            .readBy(AwsSchedulerScheduleGroup::read)
            .needs(Scheduler.GROUPS, Scheduler.TAGS, Tagging.TAGGED)
            .tags(Live::tags)
            .computed("arn", live -> live.group().arn())
            .allIgnored("moves with every change of the group", "creation_date", "last_modification_date")
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .ignored("name_prefix", "only read when Terraform creates the group; the name is the identity")
            .ignored("state", "says only that a group is being deleted, which is then missing")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsSchedulerScheduleGroup() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        reads.prefetch(Tagging.TAGGED, declared.text("arn"));
        return reads.get(Scheduler.GROUPS, declared.text("name"))
                .map(group -> new Live(group, Tagging.tags(reads, declared, group.arn(), Scheduler.TAGS)));
    }
}
