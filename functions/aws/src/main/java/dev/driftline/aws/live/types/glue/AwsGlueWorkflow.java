package dev.driftline.aws.live.types.glue;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagging;
import software.amazon.awssdk.services.glue.model.Workflow;

/// Jobs and crawlers that run one after another.
final class AwsGlueWorkflow {

    static final ResourceType<Glue.Tagged<Workflow>> TYPE = ResourceType.named("aws_glue_workflow")
            .readBy((reads, declared) -> Glue.read(reads, declared, GlueJobs.WORKFLOWS))
            .needs(GlueJobs.WORKFLOWS, Glue.TAGS, Tagging.TAGGED)
            .attributes(Glue.Tagged::thing, "default_run_properties", "description", "max_concurrent_runs")
            .tags(Glue.Tagged::tags)
            .ignored("arn", "follows from the name, which is the identity")
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .done();

    private AwsGlueWorkflow() {}
}
