package dev.driftline.aws.live.types.organizations;

import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.IamPolicy;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.organizations.model.ResourcePolicy;

/// What other accounts may do in the organization.
final class AwsOrganizationsResourcePolicy {

    record Live(ResourcePolicy policy, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_organizations_resource_policy")
            .readBy(AwsOrganizationsResourcePolicy::read)
            .needs(OrganizationPolicies.RESOURCE_POLICY, Organizations.TAGS)
            .attribute("content", live -> live.policy().content(), IamPolicy.MEANING)
            .tags(Live::tags)
            .computed("arn", live -> live.policy().resourcePolicySummary().arn())
            .ignored("id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsOrganizationsResourcePolicy() {}

    /// An organization has one; another one is not this.
    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var id = declared.text("id");
        reads.prefetch(Organizations.TAGS, id);
        return reads.get(OrganizationPolicies.RESOURCE_POLICY, Whole.LISTING)
                .filter(policy -> id.equals(policy.resourcePolicySummary().id()))
                .map(policy ->
                        new Live(policy, reads.attempt(Organizations.TAGS, id).value(Value::map)));
    }
}
