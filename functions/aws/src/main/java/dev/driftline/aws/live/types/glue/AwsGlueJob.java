package dev.driftline.aws.live.types.glue;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.List;
import software.amazon.awssdk.services.glue.model.Job;

/// A job.
final class AwsGlueJob {

    private static final Shape SHAPE = Shape.PLAIN.complete();

    /// Glue picks a Python and a runtime for jobs that name none.
    private static final Shape COMMAND = Shape.PLAIN;

    /// Source: AWS Glue API reference, `ExecutionProperty.MaxConcurrentRuns`.
    private static final Meaning ONE_RUN =
            Meaning.unsetIs(Value.list(List.of(Value.block().with("max_concurrent_runs", Value.of(1)))));

    /// Follows from the workers where there are any, and Terraform may have written 0 before it did.
    private static final Meaning CAPACITY =
            sides -> sides.declared().asText().equals("0") ? new Meaning.Sides(sides.live(), sides.live()) : sides;

    static final ResourceType<Glue.Tagged<Job>> TYPE = ResourceType.named("aws_glue_job")
            .readBy((reads, declared) -> Glue.read(reads, declared, GlueJobs.JOBS))
            .needs(GlueJobs.JOBS, Glue.TAGS, Tagging.TAGGED)
            .attribute("command", live -> COMMAND.single(live.thing().command()))
            .attribute(
                    "connections",
                    live -> live.thing().connections() == null
                            ? null
                            : Value.list(live.thing().connections().connections()))
            .attributes(
                    Glue.Tagged::thing,
                    "default_arguments",
                    "description",
                    "max_retries",
                    "non_overridable_arguments",
                    "security_configuration")
            .attribute("execution_class", live -> live.thing().executionClassAsString(), Meaning.unsetIs("STANDARD"))
            .attribute("execution_property", live -> SHAPE.single(live.thing().executionProperty()), ONE_RUN)
            .allComputed(Glue.Tagged::thing, "glue_version", "number_of_workers", "timeout", "worker_type")
            .computed("max_capacity", live -> live.thing().maxCapacity(), CAPACITY)
            .attribute(
                    "notification_property", live -> SHAPE.single(live.thing().notificationProperty()))
            .attribute("role_arn", live -> live.thing().role(), Glue.ROLE)
            .tags(Glue.Tagged::tags)
            .ignored("arn", "follows from the name, which is the identity")
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .done();

    private AwsGlueJob() {}
}
