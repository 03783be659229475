package dev.driftline.aws.live.types.batch;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.batch.model.ComputeEnvironmentDetail;

/// What jobs run on.
final class AwsBatchComputeEnvironment {

    /// How many vCPUs are wanted follows the jobs, so it stays out under the name that AWS gives it.
    private static final Shape SHAPE = Shape.PLAIN
            .complete()
            .renamed("minv_cpus", "min_vcpus")
            .renamed("maxv_cpus", "max_vcpus")
            .renamed("instance_types", "instance_type");

    static final ResourceType<ComputeEnvironmentDetail> TYPE = ResourceType.named("aws_batch_compute_environment")
            .identifiedBy("arn")
            .readBy(Batch.COMPUTE_ENVIRONMENTS)
            .attributes(environment -> environment, "state")
            .allComputed(environment -> environment, "service_role")
            .attribute("compute_resources", environment -> SHAPE.single(environment.computeResources()))
            .computed("ecs_cluster_arn", ComputeEnvironmentDetail::ecsClusterArn)
            .attribute("eks_configuration", environment -> SHAPE.single(environment.eksConfiguration()))
            .attribute("type", ComputeEnvironmentDetail::typeAsString, Meaning.caseless())
            .computed("update_policy", environment -> SHAPE.single(environment.updatePolicy()))
            .tags(environment -> Value.map(Batch.tags(environment.tags())))
            .allIgnored("the identity", "arn", "compute_environment_name", "id")
            .ignored("compute_environment_name_prefix", "only read when Terraform creates the environment")
            .allIgnored("tells how a change goes on, not what the environment is", "status", "status_reason")
            .done();

    private AwsBatchComputeEnvironment() {}
}
