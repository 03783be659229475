package dev.driftline.aws.live.types.iot;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagged;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.IamPolicy;
import software.amazon.awssdk.services.iot.model.GetPolicyResponse;

/// What devices may do.
final class AwsIotPolicy {

    private static final Lookup<String, GetPolicyResponse> POLICIES = Lookup.<String, GetPolicyResponse>each(
                    "iot:GetPolicy", (aws, name) -> Iot.iot(aws).getPolicy(ask -> ask.policyName(name)))
            .absentOn(Iot.GONE);

    static final ResourceType<Tagged<GetPolicyResponse>> TYPE = ResourceType.named("aws_iot_policy")
            .identifiedBy("name")
            .readBy(Tagged.by(POLICIES, "name", Iot.TAGS))
            .needs(POLICIES, Iot.TAGS, Tagging.TAGGED)
            .attribute("policy", live -> live.thing().policyDocument(), IamPolicy.MEANING)
            .tags(Tagged::tags)
            .ignored("arn", "made of the name, which is the identity")
            .ignored("default_version_id", "counts the changes of the policy, which is compared")
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsIotPolicy() {}
}
