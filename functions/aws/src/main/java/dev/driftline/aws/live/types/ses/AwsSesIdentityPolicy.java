package dev.driftline.aws.live.types.ses;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.IamPolicy;

/// Who else may send as an identity.
final class AwsSesIdentityPolicy {

    private record Key(String identity, String name) {}

    private static final Lookup<Key, String> POLICIES = Lookup.each(
            "ses:GetIdentityPolicies",
            (aws, key) -> Ses.ses(aws)
                    .getIdentityPolicies(ask -> ask.identity(key.identity()).policyNames(key.name()))
                    .policies()
                    .get(key.name()));

    static final ResourceType<String> TYPE = ResourceType.named("aws_ses_identity_policy")
            .readBy((reads, declared) -> reads.get(POLICIES, new Key(declared.text("identity"), declared.text("name"))))
            .needs(POLICIES)
            .attribute("policy", policy -> policy, IamPolicy.MEANING)
            .ignored("id", "the identity")
            .ignored("identity", "a part of the identity")
            .ignored("name", "a part of the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsSesIdentityPolicy() {}
}
