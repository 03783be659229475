package dev.driftline.aws.live.types.iot;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.iot.model.Policy;

/// That a policy holds for a certificate, a group or an identity.
final class AwsIotPolicyAttachment {

    /// By target, the names of its policies.
    private static final Lookup<String, Set<String>> ATTACHED = Lookup.<String, Set<String>>each(
                    "iot:ListAttachedPolicies",
                    (aws, target) ->
                            Iot.iot(aws).listAttachedPoliciesPaginator(ask -> ask.target(target)).policies().stream()
                                    .map(Policy::policyName)
                                    .collect(Collectors.toSet()))
            .absentOn(Iot.GONE);

    static final ResourceType<String> TYPE = ResourceType.named("aws_iot_policy_attachment")
            .readBy((reads, declared) -> reads.get(ATTACHED, declared.text("target"))
                    .filter(names -> names.contains(declared.text("policy")))
                    .map(names -> declared.text("policy")))
            .needs(ATTACHED)
            .attribute("policy", name -> name)
            .ignored("id", "the identity")
            .ignored("target", "a part of the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsIotPolicyAttachment() {}
}
