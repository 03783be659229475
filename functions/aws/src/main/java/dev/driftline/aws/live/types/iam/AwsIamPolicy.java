package dev.driftline.aws.live.types.iam;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.iam.IamPolicies.Document;
import dev.driftline.core.compare.IamPolicy;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.iam.model.Policy;

/// A customer managed policy with the document of its default version, the one in force.
final class AwsIamPolicy {

    record Live(Policy policy, Value document) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_iam_policy")
            .identifiedBy("arn")
            .readBy(AwsIamPolicy::read)
            .needs(IamPolicies.POLICIES, IamPolicies.LISTED, IamPolicies.VERSIONS)
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
        var arn = declared.text("arn");
        reads.prefetch(IamPolicies.LISTED, arn);
        return reads.get(IamPolicies.POLICIES, arn).map(policy -> new Live(policy, document(reads, policy)));
    }

    /// What the listing does not have, or has in another version than the policy's own answer, is asked for by itself.
    private static Value document(Reads reads, Policy policy) {
        if (reads.attempt(IamPolicies.LISTED, policy.arn()) instanceof LiveRead.Present<Document>(var listed)
                && listed.version().equals(policy.defaultVersionId())) {
            return Value.of(listed.text());
        }
        return reads.attempt(IamPolicies.VERSIONS, new IamPolicies.Version(policy.arn(), policy.defaultVersionId()))
                .value(Value::of);
    }
}
