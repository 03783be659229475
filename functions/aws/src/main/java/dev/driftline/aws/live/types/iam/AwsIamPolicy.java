package dev.driftline.aws.live.types.iam;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagging;
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
            .needs(IamPolicies.POLICIES, IamPolicies.LISTED, IamPolicies.VERSIONS, Tagging.TAGGED_BY_IAM)
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
        reads.prefetch(Tagging.TAGGED_BY_IAM, arn);
        return listed(reads, declared, arn)
                .or(() ->
                        reads.get(IamPolicies.POLICIES, arn).map(policy -> new Live(policy, document(reads, policy))));
    }

    /// Without a request of its own: the listing has no description, but that is immutable (IAM API reference,
    /// CreatePolicy), so a policy with the same number has the one that it was made with.
    private static Optional<Live> listed(Reads reads, DeclaredResource declared, String arn) {
        return reads.attempt(IamPolicies.LISTED, arn) instanceof LiveRead.Present<Document>(var listed)
                        && listed.id().equals(declared.text("policy_id"))
                ? Tagging.agreed(reads, declared, Tagging.TAGGED_BY_IAM, arn)
                        .map(tags -> new Live(
                                Policy.builder()
                                        .arn(arn)
                                        .policyId(listed.id())
                                        .path(listed.path())
                                        .description(declared.text("description"))
                                        .tags(Iam.tags(tags))
                                        .build(),
                                Value.of(listed.text())))
                : Optional.empty();
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
