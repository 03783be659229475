package dev.driftline.aws.live.types.batch;

import static dev.driftline.aws.live.types.batch.Batch.batch;

import dev.driftline.aws.live.kit.Listing;
import java.util.List;

/// Queues and compute environments.
public final class BatchListings {

    public static final List<Listing<?>> ALL = List.of(
            Listing.of("aws_batch_job_queue")
                    .from(
                            "batch:DescribeJobQueues",
                            aws -> batch(aws).describeJobQueuesPaginator().jobQueues())
                    .id(queue -> queue.jobQueueArn())
                    .label(queue -> queue.jobQueueName())
                    .tagMap(queue -> queue.tags())
                    .without(queue -> "DELETED".equals(queue.statusAsString()))
                    .done(),
            Listing.of("aws_batch_compute_environment")
                    .from(
                            "batch:DescribeComputeEnvironments",
                            aws -> batch(aws)
                                    .describeComputeEnvironmentsPaginator()
                                    .computeEnvironments())
                    .id(environment -> environment.computeEnvironmentName())
                    .key(environment -> environment.computeEnvironmentArn())
                    .tagMap(environment -> environment.tags())
                    .without(environment -> "DELETED".equals(environment.statusAsString()))
                    .done());

    private BatchListings() {}
}
