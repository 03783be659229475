package dev.driftline.aws.live.types.iam;

import static dev.driftline.aws.live.types.iam.Iam.iam;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.iam.model.EntityType;
import software.amazon.awssdk.services.iam.model.ManagedPolicyDetail;
import software.amazon.awssdk.services.iam.model.Policy;

/// Customer managed policies and their documents.
final class IamPolicies {

    /// Up to so many documents are read one by one. More are read by listing: that answers with every version of every
    /// policy of the account, up to 6 KB each.
    private static final int FEW = 10;

    /// A policy with its document, as the listing has it: without description and tags.
    ///
    /// @param id AWS's own number, another one for a policy that was made anew
    /// @param version of which a policy has up to five; the default one is in force
    record Document(String id, String path, String version, String text) {}

    record Version(String arn, String version) {}

    /// By ARN, one by one: no listing has a policy's description and tags.
    static final Lookup<String, Policy> POLICIES = Lookup.<String, Policy>each(
                    "iam:GetPolicy",
                    (aws, arn) -> iam(aws).getPolicy(ask -> ask.policyArn(arn)).policy())
            .global()
            .absentOn(Iam.NO_SUCH_ENTITY);

    /// The document in force by the policy's ARN, where there are enough of them for a listing.
    static final Lookup<String, Document> LISTED = Lookup.<String, Document>choosing(
                    Iam.GET_ACCOUNT_AUTHORIZATION_DETAILS,
                    (aws, arns) -> arns.size() > FEW ? listed(aws, Set.copyOf(arns)) : Map.of())
            .global();

    static final Lookup<Version, String> VERSIONS = Lookup.<Version, String>each(
                    "iam:GetPolicyVersion",
                    (aws, of) -> Iam.document(iam(aws).getPolicyVersion(
                                    ask -> ask.policyArn(of.arn()).versionId(of.version()))
                            .policyVersion()
                            .document()))
            .global()
            .absentOn(Iam.NO_SUCH_ENTITY);

    private IamPolicies() {}

    private static Map<String, Document> listed(Aws aws, Set<String> arns) {
        var found = new HashMap<String, Document>();
        var policies = iam(aws).getAccountAuthorizationDetailsPaginator(
                        ask -> ask.filter(EntityType.LOCAL_MANAGED_POLICY).maxItems(Iam.PAGE))
                .policies();
        for (var policy : policies) {
            if (arns.contains(policy.arn())) {
                inForce(policy).ifPresent(document -> found.put(policy.arn(), document));
            }
        }
        return found;
    }

    private static Optional<Document> inForce(ManagedPolicyDetail policy) {
        return policy.policyVersionList().stream()
                .filter(version -> Boolean.TRUE.equals(version.isDefaultVersion()))
                .findFirst()
                .map(version -> new Document(
                        Objects.requireNonNullElse(policy.policyId(), ""),
                        Objects.requireNonNullElse(policy.path(), ""),
                        version.versionId(),
                        Iam.document(version.document())));
    }
}
