package dev.driftline.aws.live.types.batch;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Comparator;
import java.util.Optional;
import software.amazon.awssdk.services.batch.model.ComputeEnvironmentOrder;
import software.amazon.awssdk.services.batch.model.JobQueueDetail;

/// A queue of jobs, and what they run on in which order.
final class AwsBatchJobQueue {

    /// @param inBlocks whether the state has the environments as blocks with a number, or as a list
    record Live(JobQueueDetail queue, boolean inBlocks) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_batch_job_queue")
            .identifiedBy("arn")
            .readBy(AwsBatchJobQueue::read)
            .needs(Batch.JOB_QUEUES)
            .attributes(Live::queue, "priority", "scheduling_policy_arn", "state")
            .attribute(
                    "compute_environment_order",
                    live -> live.inBlocks()
                            ? Shape.PLAIN.complete().set(live.queue().computeEnvironmentOrder())
                            : Value.absent())
            .attribute("compute_environments", live -> live.inBlocks() ? Value.absent() : inOrder(live.queue()))
            .tags(live -> Value.map(Batch.tags(live.queue().tags())))
            .allIgnored("the identity", "arn", "id", "name")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsBatchJobQueue() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        return reads.get(Batch.JOB_QUEUES, declared.text("arn"))
                .map(queue ->
                        new Live(queue, declared.get("compute_environments").isEmpty()));
    }

    private static Value inOrder(JobQueueDetail queue) {
        return Value.list(queue.computeEnvironmentOrder().stream()
                .sorted(Comparator.comparing(ComputeEnvironmentOrder::order))
                .map(ComputeEnvironmentOrder::computeEnvironment)
                .toList());
    }
}
