package dev.driftline.aws.live.types.ses;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.ses.model.IdentityVerificationAttributes;
import software.amazon.awssdk.services.ses.model.VerificationStatus;

/// That a domain has proved itself: Terraform waits for it, and it is no thing of its own.
final class AwsSesDomainIdentityVerification {

    static final ResourceType<IdentityVerificationAttributes> TYPE = ResourceType.named(
                    "aws_ses_domain_identity_verification")
            .readBy((reads, declared) -> reads.get(Ses.VERIFICATIONS, declared.text("id"))
                    .filter(domain -> domain.verificationStatus() == VerificationStatus.SUCCESS))
            .needs(Ses.VERIFICATIONS)
            .ignored("arn", "made of the domain by Terraform")
            .ignored("domain", "the identity")
            .ignored("id", "the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsSesDomainIdentityVerification() {}
}
