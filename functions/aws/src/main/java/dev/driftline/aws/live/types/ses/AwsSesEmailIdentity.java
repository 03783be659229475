package dev.driftline.aws.live.types.ses;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.ses.model.IdentityVerificationAttributes;

/// An address that may send mail.
final class AwsSesEmailIdentity {

    static final ResourceType<IdentityVerificationAttributes> TYPE = ResourceType.named("aws_ses_email_identity")
            .readBy(Ses.VERIFICATIONS)
            .ignored("arn", "made of the address by Terraform")
            .ignored("email", "the identity")
            .ignored("id", "the identity")
            .done();

    private AwsSesEmailIdentity() {}
}
