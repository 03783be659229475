package dev.driftline.aws.live.types.route53;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.route53.model.DelegationSet;

/// Name servers that several zones share.
final class AwsRoute53DelegationSet {

    static final ResourceType<DelegationSet> TYPE = ResourceType.named("aws_route53_delegation_set")
            .identifiedBy(declared -> Route53.plainId(declared.text("id")))
            .readBy(Route53.DELEGATION_SETS)
            .computed("name_servers", set -> Value.set(set.nameServers()))
            .ignored("arn", "made of the id by Terraform")
            .ignored("id", "the identity")
            .ignored("reference_name", "a part of the reference that Terraform creates the set with")
            .done();

    private AwsRoute53DelegationSet() {}
}
