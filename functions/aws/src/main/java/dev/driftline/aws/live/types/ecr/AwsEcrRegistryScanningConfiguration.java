package dev.driftline.aws.live.types.ecr;

import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import software.amazon.awssdk.services.ecr.model.RegistryScanningConfiguration;

/// Which images of the registry are scanned, and when.
final class AwsEcrRegistryScanningConfiguration {

    private static final Shape SHAPE = Shape.PLAIN.complete().renamed("repository_filters", "repository_filter");

    static final ResourceType<RegistryScanningConfiguration> TYPE = ResourceType.named(
                    "aws_ecr_registry_scanning_configuration")
            .readBy((reads, declared) -> reads.get(Ecr.SCANNING, Whole.LISTING))
            .needs(Ecr.SCANNING)
            .attribute("rule", scanning -> SHAPE.set(scanning.rules()))
            .attributes(scanning -> scanning, "scan_type")
            .allIgnored("the account that is asked", "id", "registry_id")
            .done();

    private AwsEcrRegistryScanningConfiguration() {}
}
