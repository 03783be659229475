package dev.driftline.aws.live.types.batch;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.batch.model.SchedulingPolicyDetail;

/// How the jobs of a queue share what it runs on.
final class AwsBatchSchedulingPolicy {

    /// Weights have single precision, and the provider writes them with the digits of double precision.
    private static final Meaning WEIGHTS = Meaning.field(
            "share_distribution",
            Meaning.field(
                    "weight_factor",
                    Meaning.each(weight ->
                            weight instanceof Value.Numeric(var number) ? Value.of(number.floatValue()) : weight)));

    static final ResourceType<SchedulingPolicyDetail> TYPE = ResourceType.named("aws_batch_scheduling_policy")
            .identifiedBy("arn")
            .readBy(Batch.SCHEDULING_POLICIES)
            .attribute("fair_share_policy", policy -> Shape.PLAIN.complete().single(policy.fairsharePolicy()), WEIGHTS)
            .tags(policy -> Value.map(Batch.tags(policy.tags())))
            .allIgnored("the identity", "arn", "id", "name")
            .done();

    private AwsBatchSchedulingPolicy() {}
}
