package dev.driftline.aws.live.types.route53;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.route53.model.GetDnssecResponse;

/// Whether a zone's answers are signed.
final class AwsRoute53HostedZoneDnssec {

    static final ResourceType<GetDnssecResponse> TYPE = ResourceType.named("aws_route53_hosted_zone_dnssec")
            .identifiedBy("hosted_zone_id")
            .readBy(Route53.DNSSEC)
            .verified(Verified.ANSWERS)
            .attribute("signing_status", dnssec -> dnssec.status().serveSignature())
            .ignored("hosted_zone_id", "the identity")
            .ignored("id", "the identity")
            .done();

    private AwsRoute53HostedZoneDnssec() {}
}
