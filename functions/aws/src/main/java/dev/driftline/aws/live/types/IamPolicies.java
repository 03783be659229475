package dev.driftline.aws.live.types;

import static dev.driftline.aws.live.types.Iam.iam;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.iam.model.EntityType;
import software.amazon.awssdk.services.iam.model.ManagedPolicyDetail;
import software.amazon.awssdk.services.iam.model.NoSuchEntityException;
import software.amazon.awssdk.services.iam.model.Policy;
import software.amazon.awssdk.services.iam.model.PolicyVersion;

/// Customer managed policies and their documents.
final class IamPolicies {

    /// Up to so many documents are read one by one. More are read by listing: that answers with every version of every
    /// policy of the account, up to 6 KB each.
    private static final int FEW = 10;

    /// By ARN. One by one, because no listing has a policy's description and tags.
    static final Lookup<String, Policy> POLICIES = Lookup.<String, Policy>each(
                    "iam:GetPolicy",
                    (aws, arn) -> iam(aws).getPolicy(ask -> ask.policyArn(arn)).policy())
            .global()
            .absentOn(Iam.NO_SUCH_ENTITY);

    /// @param version of which a policy has up to five; the default one is in force
    record Version(String arn, String version) {}

    static final Lookup<Version, String> DOCUMENTS = Lookup.<Version, String>choosing(
                    "iam:GetPolicyVersion", IamPolicies::load)
            .global();

    private IamPolicies() {}

    private static Map<Version, String> load(Aws aws, List<Version> wanted) {
        var found = new HashMap<Version, String>();
        if (wanted.size() > FEW) {
            found.putAll(listed(aws, wanted));
        }
        // Policies of AWS are not among the account's, and a version may be newer than the listing.
        for (var version : wanted) {
            if (!found.containsKey(version)) {
                describe(aws, version).ifPresent(document -> found.put(version, document));
            }
        }
        return found;
    }

    private static Map<Version, String> listed(Aws aws, List<Version> wanted) {
        var left = new HashSet<>(wanted);
        var found = new HashMap<Version, String>();
        iam(aws).getAccountAuthorizationDetailsPaginator(
                        ask -> ask.filter(EntityType.LOCAL_MANAGED_POLICY).maxItems(Iam.PAGE))
                .policies()
                .forEach(policy -> policy.policyVersionList().stream()
                        .filter(version -> left.contains(of(policy, version)))
                        .forEach(version -> found.put(of(policy, version), Iam.document(version.document()))));
        return found;
    }

    private static Version of(ManagedPolicyDetail policy, PolicyVersion version) {
        return new Version(policy.arn(), version.versionId());
    }

    /// Empty when it was deleted since `GetPolicy` named it; the second look sees what is in force then.
    private static Optional<String> describe(Aws aws, Version version) {
        try {
            var answer = iam(aws).getPolicyVersion(
                            ask -> ask.policyArn(version.arn()).versionId(version.version()));
            return Optional.of(Iam.document(answer.policyVersion().document()));
        } catch (NoSuchEntityException e) {
            return Optional.empty();
        }
    }
}
