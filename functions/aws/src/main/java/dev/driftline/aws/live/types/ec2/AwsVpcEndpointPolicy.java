package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.IamPolicy;
import software.amazon.awssdk.services.ec2.model.VpcEndpoint;

/// The policy of a VPC endpoint, declared apart from it.
final class AwsVpcEndpointPolicy {

    static final ResourceType<VpcEndpoint> TYPE = ResourceType.named("aws_vpc_endpoint_policy")
            .identifiedBy("vpc_endpoint_id")
            .readBy(Ec2Endpoints.ENDPOINTS)
            .claims(
                    "aws_vpc_endpoint",
                    "policy",
                    declared -> declared.text("vpc_endpoint_id"),
                    declared -> declared.get("policy"))
            // Without one AWS allows everything and says so.
            .computed("policy", VpcEndpoint::policyDocument, IamPolicy.MEANING)
            .ignored("id", "the endpoint's id, which is the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .ignored("vpc_endpoint_id", "the identity")
            .done();

    private AwsVpcEndpointPolicy() {}
}
