package dev.driftline.aws.live.types.batch;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of Batch.
public final class BatchTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_batch_compute_environment", () -> AwsBatchComputeEnvironment.TYPE),
            entry("aws_batch_job_definition", () -> AwsBatchJobDefinition.TYPE),
            entry("aws_batch_job_queue", () -> AwsBatchJobQueue.TYPE),
            entry("aws_batch_scheduling_policy", () -> AwsBatchSchedulingPolicy.TYPE));

    private BatchTypes() {}
}
