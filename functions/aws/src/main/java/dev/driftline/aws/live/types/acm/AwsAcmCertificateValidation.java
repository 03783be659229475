package dev.driftline.aws.live.types.acm;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.acm.model.CertificateDetail;

/// Terraform's waiting for a certificate to be issued: no thing of its own. It is there as long as the certificate is,
/// whose own resource tells the rest.
final class AwsAcmCertificateValidation {

    static final ResourceType<CertificateDetail> TYPE = ResourceType.named("aws_acm_certificate_validation")
            .identifiedBy("certificate_arn")
            .readBy(Acm.CERTIFICATES)
            .ignored("certificate_arn", "the identity")
            .ignored("id", "the time at which the certificate was issued")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .ignored("validation_record_fqdns", "tells Terraform what to wait for; AWS knows nothing of it")
            .done();

    private AwsAcmCertificateValidation() {}
}
