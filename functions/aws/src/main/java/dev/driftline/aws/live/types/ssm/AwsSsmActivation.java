package dev.driftline.aws.live.types.ssm;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Times;
import java.util.Objects;
import software.amazon.awssdk.services.ssm.model.Activation;

/// With what machines outside of AWS register themselves.
final class AwsSsmActivation {

    static final ResourceType<Activation> TYPE = ResourceType.named("aws_ssm_activation")
            .readBy(SsmParts.ACTIVATIONS)
            .attributes(activation -> activation, "description", "iam_role", "registration_limit")
            .computed("expiration_date", activation -> Objects.toString(activation.expirationDate(), ""), Times.INSTANT)
            .attribute("name", Activation::defaultInstanceName)
            .tags(activation -> Ssm.tagMap(activation.tags()))
            .ignored("activation_code", "a secret, only told when the activation is made")
            .ignored("expired", "follows from the date and the clock")
            .ignored("id", "the identity")
            .ignored("registration_count", "changes when a machine registers")
            .verified(Verified.ANSWERS)
            .done();

    private AwsSsmActivation() {}
}
