package dev.driftline.aws.live.types.iam;

import static dev.driftline.aws.live.types.iam.Iam.iam;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.iam.model.ServerCertificate;

/// A certificate that IAM keeps for load balancers.
final class AwsIamServerCertificate {

    private static final Lookup<String, ServerCertificate> CERTIFICATES = Lookup.<String, ServerCertificate>each(
                    "iam:GetServerCertificate",
                    (aws, name) -> iam(aws).getServerCertificate(ask -> ask.serverCertificateName(name))
                            .serverCertificate())
            .global()
            .absentOn(Iam.NO_SUCH_ENTITY);

    static final ResourceType<ServerCertificate> TYPE = ResourceType.named("aws_iam_server_certificate")
            .identifiedBy("name")
            .readBy(CERTIFICATES)
            .attribute("certificate_body", ServerCertificate::certificateBody, Pem.MEANING)
            .attribute("certificate_chain", ServerCertificate::certificateChain, Pem.MEANING)
            .attribute(
                    "path",
                    certificate -> certificate.serverCertificateMetadata().path())
            .tags(certificate -> Iam.tags(certificate.tags()))
            .computed(
                    "arn",
                    certificate -> certificate.serverCertificateMetadata().arn())
            .ignored("expiration", "a part of the certificate, which is compared")
            .computed(
                    "id", certificate -> certificate.serverCertificateMetadata().serverCertificateId())
            .ignored("name", "the identity")
            .ignored("name_prefix", "only read when Terraform creates the certificate; the name is the identity")
            .ignored("private_key", "AWS returns it to nobody")
            .ignored("upload_date", "set once by AWS; a certificate made anew under the same name shows in id")
            .done();

    private AwsIamServerCertificate() {}
}
