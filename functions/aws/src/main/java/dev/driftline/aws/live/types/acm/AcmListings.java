package dev.driftline.aws.live.types.acm;

import static dev.driftline.aws.live.types.acm.Acm.acm;

import dev.driftline.aws.live.kit.Listing;
import dev.driftline.core.scan.Existing.Concern;
import java.util.List;

/// Certificates.
public final class AcmListings {

    public static final List<Listing<?>> ALL = List.of(Listing.of("aws_acm_certificate")
            .from(
                    "acm:ListCertificates",
                    aws -> acm(aws).listCertificatesPaginator().certificateSummaryList())
            .id(certificate -> certificate.certificateArn())
            .label(certificate -> certificate.domainName())
            .concern(Concern.MINOR)
            .done());

    private AcmListings() {}
}
