package dev.driftline.aws.live.types.athena;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.Tagged;
import dev.driftline.aws.live.types.Tagging;
import software.amazon.awssdk.services.athena.model.WorkGroup;

/// How a group of people may query.
final class AwsAthenaWorkgroup {

    private static final Shape SHAPE = Shape.PLAIN
            .complete()
            .renamed("enforce_work_group_configuration", "enforce_workgroup_configuration")
            .renamed("publish_cloud_watch_metrics_enabled", "publish_cloudwatch_metrics_enabled")
            .renamed("kms_key", "kms_key_arn")
            // AWS moves on by itself where it is to choose.
            .renamed("effective_engine_version", "moves_on");

    static final ResourceType<Tagged<WorkGroup>> TYPE = ResourceType.named("aws_athena_workgroup")
            .identifiedBy("name")
            .readBy(Tagged.by(Athena.WORKGROUPS, "name", Athena.TAGS))
            .needs(Athena.WORKGROUPS)
            .needs(Athena.TAGS)
            .needs(Tagging.TAGGED)
            .attribute("configuration", live -> SHAPE.single(live.thing().configuration()))
            .attributes(Tagged::thing, "description", "state")
            .tags(Tagged::tags)
            .ignored("arn", "follows from the name, which is the identity")
            .ignored("force_destroy", "tells Terraform what to do on destroy; AWS knows nothing of it")
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .done();

    private AwsAthenaWorkgroup() {}
}
