package dev.driftline.aws.live.types.iam;

import static dev.driftline.aws.live.types.iam.Iam.iam;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.iam.model.SigningCertificate;

/// A certificate with which a user signs requests.
final class AwsIamSigningCertificate {

    /// By user name.
    private static final Lookup<String, List<SigningCertificate>> CERTIFICATES =
            Lookup.<String, List<SigningCertificate>>each(
                            "iam:ListSigningCertificates",
                            (aws, user) ->
                                    iam(aws)
                                            .listSigningCertificatesPaginator(ask -> ask.userName(user))
                                            .certificates()
                                            .stream()
                                            .toList())
                    .global()
                    .absentOn(Iam.NO_SUCH_ENTITY);

    static final ResourceType<SigningCertificate> TYPE = ResourceType.named("aws_iam_signing_certificate")
            .identifiedBy("certificate_id")
            .readBy(AwsIamSigningCertificate::read)
            .needs(CERTIFICATES)
            .attribute("certificate_body", SigningCertificate::certificateBody, Pem.MEANING)
            .attribute("status", SigningCertificate::statusAsString, Meaning.unsetIs("Active"))
            .ignored("certificate_id", "the identity")
            .ignored("id", "the certificate's id and the user, which are the identity")
            .ignored("user_name", "a part of the identity")
            .done();

    private AwsIamSigningCertificate() {}

    private static Optional<SigningCertificate> read(Reads reads, DeclaredResource declared) {
        return reads.get(CERTIFICATES, declared.text("user_name"))
                .flatMap(certificates -> certificates.stream()
                        .filter(certificate -> declared.text("certificate_id").equals(certificate.certificateId()))
                        .findFirst());
    }
}
