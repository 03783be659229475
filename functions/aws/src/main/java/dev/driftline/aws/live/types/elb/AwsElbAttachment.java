package dev.driftline.aws.live.types.elb;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;
import software.amazon.awssdk.services.elasticloadbalancing.model.Instance;

/// That one instance is behind one classic load balancer. It is there or not.
final class AwsElbAttachment {

    static final ResourceType<Instance> TYPE = ResourceType.named("aws_elb_attachment")
            .readBy(AwsElbAttachment::read)
            .needs(Elb.LOAD_BALANCERS)
            .claims("aws_elb", "instances", declared -> declared.text("elb"), declared -> declared.get("instance"))
            .ignored("elb", "a part of the identity")
            .ignored("id", "made up by Terraform")
            .ignored("instance", "a part of the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsElbAttachment() {}

    private static Optional<Instance> read(Reads reads, DeclaredResource declared) {
        return reads.get(Elb.LOAD_BALANCERS, declared.text("elb")).stream()
                .flatMap(balancer -> balancer.instances().stream())
                .filter(instance -> declared.text("instance").equals(instance.instanceId()))
                .findFirst();
    }
}
