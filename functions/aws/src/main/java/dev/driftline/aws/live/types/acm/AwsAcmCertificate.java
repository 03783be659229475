package dev.driftline.aws.live.types.acm;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.acm.model.CertificateDetail;
import software.amazon.awssdk.services.acm.model.CertificateType;
import software.amazon.awssdk.services.acm.model.DomainValidation;

/// A certificate, requested or imported.
final class AwsAcmCertificate {

    /// States that follow on one another when all goes well. The others say that a certificate serves nobody.
    private static final Set<String> WELL = Set.of("PENDING_VALIDATION", "ISSUED");

    private static final Meaning STATUS = Meaning.eachText(status -> WELL.contains(status) ? "" : status);

    /// The answer has a hyphen (`RSA-2048`) where the request has an underscore (ACM API reference,
    /// DescribeCertificate).
    private static final Meaning ALGORITHM = Meaning.eachText(name -> name.replace('-', '_'));

    record Live(CertificateDetail certificate, Value names, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_acm_certificate")
            .readBy(AwsAcmCertificate::read)
            .needs(Acm.CERTIFICATES, Acm.TAGS, Tagging.TAGGED)
            .attribute("certificate_authority_arn", live -> live.certificate().certificateAuthorityArn())
            .computed("domain_name", live -> live.certificate().domainName())
            .computed(
                    "domain_validation_options",
                    live -> Value.set(
                            live.certificate().domainValidationOptions().stream()
                                    .filter(option -> option.resourceRecord() != null)
                                    .toList(),
                            AwsAcmCertificate::validation),
                    Meaning.whereTold())
            .computed("key_algorithm", live -> live.certificate().keyAlgorithmAsString(), ALGORITHM)
            // Imported ones end for good, and another end is another certificate; AWS renews all others by itself.
            .computed("not_after", live -> imported(live, live.certificate().notAfter()), Meaning.whereTold())
            .computed("not_before", live -> imported(live, live.certificate().notBefore()), Meaning.whereTold())
            .computed("options", live -> Shape.PLAIN.single(live.certificate().options()))
            .computed("status", live -> live.certificate().statusAsString(), STATUS)
            .computed("subject_alternative_names", Live::names)
            .computed("type", live -> live.certificate().typeAsString())
            .tags(Live::tags)
            .ignored("arn", "the identity")
            .ignored("certificate_body", "only sent when Terraform imports the certificate; its dates are compared")
            .ignored("certificate_chain", "only sent when Terraform imports the certificate")
            .ignored("early_renewal_duration", "tells Terraform when to renew; AWS knows nothing of it")
            .ignored("id", "the identity")
            .ignored("pending_renewal", "worked out by Terraform from the date")
            .ignored("private_key", "AWS never answers it")
            .ignored("renewal_eligibility", "changes as soon as something uses the certificate")
            .ignored("renewal_summary", "how far the renewal is that AWS does by itself")
            .ignored("validation_emails", "whom AWS wrote to, found in the registry of the domain")
            .ignored("validation_method", "for the certificate's life")
            .ignored("validation_option", "only read when Terraform requests the certificate")
            .done();

    private AwsAcmCertificate() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var arn = declared.text("id");
        reads.prefetch(Tagging.TAGGED, arn);
        return reads.get(Acm.CERTIFICATES, arn)
                .map(certificate -> new Live(
                        certificate, names(declared, certificate), Tagging.tags(reads, declared, arn, Acm.TAGS)));
    }

    /// AWS counts the domain itself among them, the provider did not always.
    private static Value names(DeclaredResource declared, CertificateDetail certificate) {
        var expected = declared.get("subject_alternative_names").elements().stream()
                .map(Value::asText)
                .toList();
        return Value.set(certificate.subjectAlternativeNames().stream()
                .filter(name -> expected.contains(name) || !name.equals(certificate.domainName()))
                .toList());
    }

    private static @Nullable String imported(Live live, @Nullable Instant time) {
        return live.certificate().type() == CertificateType.IMPORTED && time != null ? time.toString() : null;
    }

    private static Value.Block validation(DomainValidation of) {
        return Value.block()
                .with("domain_name", Value.of(of.domainName()))
                .with("resource_record_name", Value.of(of.resourceRecord().name()))
                .with("resource_record_type", Value.of(of.resourceRecord().typeAsString()))
                .with("resource_record_value", Value.of(of.resourceRecord().value()));
    }
}
