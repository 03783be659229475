package dev.driftline.aws.live.types.opensearch;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.IamPolicy;
import software.amazon.awssdk.services.opensearch.model.DomainStatus;

/// Who may use a search domain.
final class AwsOpensearchDomainPolicy {

    static final ResourceType<DomainStatus> TYPE = ResourceType.named("aws_opensearch_domain_policy")
            .identifiedBy("domain_name")
            .readBy(Domains.OPENSEARCH)
            .mirroredIn("aws_opensearch_domain", declared -> declared.text("domain_name"), "access_policies")
            .attribute("access_policies", DomainStatus::accessPolicies, IamPolicy.MEANING)
            .ignored("domain_name", "the identity")
            .ignored("id", "made of the name, which is the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsOpensearchDomainPolicy() {}
}
