package dev.driftline.aws.live.types.batch;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.batch.BatchClient;
import software.amazon.awssdk.services.batch.model.ComputeEnvironmentDetail;
import software.amazon.awssdk.services.batch.model.JobDefinition;
import software.amazon.awssdk.services.batch.model.JobQueueDetail;
import software.amazon.awssdk.services.batch.model.SchedulingPolicyDetail;

/// The Batch calls, by ARN. Who is not there is left out of an answer, and what was deleted stays in it for a while.
final class Batch {

    /// So many names or ARNs a call (Batch API reference).
    private static final int NAMES = 100;

    static final Lookup<String, ComputeEnvironmentDetail> COMPUTE_ENVIRONMENTS =
            Lookup.<String, ComputeEnvironmentDetail>batches(
                            "batch:DescribeComputeEnvironments",
                            NAMES,
                            (aws, arns) -> batch(aws)
                                    .describeComputeEnvironmentsPaginator(ask -> ask.computeEnvironments(arns))
                                    .computeEnvironments(),
                            ComputeEnvironmentDetail::computeEnvironmentArn)
                    // Batch API reference, ComputeEnvironmentDetail, JobDefinition, JobQueueDetail (`status`).
                    .until(ComputeEnvironmentDetail::statusAsString, "DELETING", "DELETED");

    static final Lookup<String, JobDefinition> JOB_DEFINITIONS = Lookup.<String, JobDefinition>batches(
                    "batch:DescribeJobDefinitions",
                    NAMES,
                    (aws, arns) -> batch(aws)
                            .describeJobDefinitionsPaginator(ask -> ask.jobDefinitions(arns))
                            .jobDefinitions(),
                    JobDefinition::jobDefinitionArn)
            .until(JobDefinition::status, "INACTIVE");

    static final Lookup<String, JobQueueDetail> JOB_QUEUES = Lookup.<String, JobQueueDetail>batches(
                    "batch:DescribeJobQueues",
                    NAMES,
                    (aws, arns) -> batch(aws)
                            .describeJobQueuesPaginator(ask -> ask.jobQueues(arns))
                            .jobQueues(),
                    JobQueueDetail::jobQueueArn)
            .until(JobQueueDetail::statusAsString, "DELETING", "DELETED");

    static final Lookup<String, SchedulingPolicyDetail> SCHEDULING_POLICIES = Lookup.batches(
            "batch:DescribeSchedulingPolicies",
            NAMES,
            (aws, arns) ->
                    batch(aws).describeSchedulingPolicies(ask -> ask.arns(arns)).schedulingPolicies(),
            SchedulingPolicyDetail::arn);

    private Batch() {}

    static BatchClient batch(Aws aws) {
        return aws.client(BatchClient.class, BatchClient::builder);
    }

    static Map<String, String> tags(Map<String, String> tags) {
        var own = new TreeMap<>(tags);
        own.keySet().removeIf(key -> key.startsWith("aws:"));
        return own;
    }
}
