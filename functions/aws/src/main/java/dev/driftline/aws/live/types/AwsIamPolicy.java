package dev.driftline.aws.live.types;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.IamPolicy;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.iam.model.Policy;

/// A customer managed policy with the document of its default version, the one in force.
final class AwsIamPolicy {

    record Live(Policy policy, Value document) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_iam_policy")
            .identifiedBy("arn")
            .readBy(AwsIamPolicy::read)
            .needs(IamPolicies.POLICIES, IamPolicies.DOCUMENTS)
            .needs(Iam.GET_ACCOUNT_AUTHORIZATION_DETAILS)
            .attribute("description", live -> live.policy().description())
            .attribute("path", live -> live.policy().path())
            .attribute("policy", Live::document, IamPolicy.MEANING)
            .tags(live -> Iam.tags(live.policy().tags()))
            .ignored("arn", "the identity")
            .ignored("attachment_count", "counts attachments, which are resources of their own")
            .ignored("id", "the ARN, which is the identity")
            .ignored("name", "a part of the ARN, which is the identity")
            .ignored("name_prefix", "only read when Terraform creates the policy; the name is in the identity")
            .computed("policy_id", live -> live.policy().policyId())
            .done();

    private AwsIamPolicy() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        return reads.get(IamPolicies.POLICIES, declared.text("arn")).map(policy -> {
            var version = new IamPolicies.Version(policy.arn(), policy.defaultVersionId());
            return new Live(
                    policy, reads.attempt(IamPolicies.DOCUMENTS, version).value(Value::of));
        });
    }
}
