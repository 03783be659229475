package dev.driftline.aws.live.types.elbv2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.Certificate;

/// That a listener has one more certificate than its default one. It is there or not.
final class AwsLbListenerCertificate {

    private static final Lookup<String, List<Certificate>> CERTIFICATES = Lookup.<String, List<Certificate>>each(
                    "elasticloadbalancing:DescribeListenerCertificates",
                    (aws, listener) ->
                            Elbv2.elb(aws)
                                    .describeListenerCertificatesPaginator(ask -> ask.listenerArn(listener))
                                    .stream()
                                    .flatMap(page -> page.certificates().stream())
                                    .toList())
            .absentOn("ListenerNotFound");

    static final ResourceType<Certificate> TYPE = ResourceType.named("aws_lb_listener_certificate")
            .readBy(AwsLbListenerCertificate::read)
            .needs(CERTIFICATES)
            .ignored("certificate_arn", "a part of the identity")
            .ignored("id", "made of both parts by Terraform")
            .ignored("listener_arn", "a part of the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsLbListenerCertificate() {}

    private static Optional<Certificate> read(Reads reads, DeclaredResource declared) {
        return reads.get(CERTIFICATES, declared.text("listener_arn")).stream()
                .flatMap(List::stream)
                .filter(certificate -> !Boolean.TRUE.equals(certificate.isDefault()))
                .filter(certificate -> declared.text("certificate_arn").equals(certificate.certificateArn()))
                .findFirst();
    }
}
