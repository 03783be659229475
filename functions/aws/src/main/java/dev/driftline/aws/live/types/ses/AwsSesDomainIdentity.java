package dev.driftline.aws.live.types.ses;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import software.amazon.awssdk.services.ses.model.IdentityVerificationAttributes;

/// A domain that may send mail.
final class AwsSesDomainIdentity {

    static final ResourceType<IdentityVerificationAttributes> TYPE = ResourceType.named("aws_ses_domain_identity")
            .readBy(Ses.VERIFICATIONS)
            // A domain that proved itself by DKIM has none.
            .computed("verification_token", IdentityVerificationAttributes::verificationToken, Meaning.whereTold())
            .ignored("arn", "made of the domain by Terraform")
            .ignored("domain", "the identity")
            .ignored("id", "the identity")
            .done();

    private AwsSesDomainIdentity() {}
}
