package dev.driftline.aws.live.types.acm;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.acm.AcmClient;
import software.amazon.awssdk.services.acm.model.CertificateDetail;
import software.amazon.awssdk.services.acm.model.Tag;

/// Certificates, one a call, and their tags in another. Neither certificates nor keys themselves are asked for.
final class Acm {

    private static final String NO_CERTIFICATE = "ResourceNotFoundException";

    /// By ARN.
    static final Lookup<String, CertificateDetail> CERTIFICATES = Lookup.<String, CertificateDetail>each(
                    "acm:DescribeCertificate",
                    (aws, arn) -> acm(aws).describeCertificate(ask -> ask.certificateArn(arn))
                            .certificate())
            .absentOn(NO_CERTIFICATE);

    /// By ARN.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "acm:ListTagsForCertificate",
                    (aws, arn) -> acm(aws).listTagsForCertificate(ask -> ask.certificateArn(arn)).tags().stream()
                            .collect(Collectors.toMap(
                                    Tag::key,
                                    tag -> tag.value() == null ? "" : tag.value(),
                                    (first, second) -> second)))
            .absentOn(NO_CERTIFICATE);

    private Acm() {}

    static AcmClient acm(Aws aws) {
        return aws.client(AcmClient.class, AcmClient::builder);
    }
}
