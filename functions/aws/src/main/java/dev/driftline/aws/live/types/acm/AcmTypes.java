package dev.driftline.aws.live.types.acm;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of ACM.
public final class AcmTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_acm_certificate", () -> AwsAcmCertificate.TYPE),
            entry("aws_acm_certificate_validation", () -> AwsAcmCertificateValidation.TYPE));

    private AcmTypes() {}
}
