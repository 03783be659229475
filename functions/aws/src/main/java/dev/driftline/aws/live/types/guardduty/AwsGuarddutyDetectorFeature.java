package dev.driftline.aws.live.types.guardduty;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;
import software.amazon.awssdk.services.guardduty.model.DetectorFeatureConfigurationResult;

/// One of the things that a detector looks at. Some of them show in the detector's data sources as well.
final class AwsGuarddutyDetectorFeature {

    static final ResourceType<DetectorFeatureConfigurationResult> TYPE = ResourceType.named(
                    "aws_guardduty_detector_feature")
            .readBy(AwsGuarddutyDetectorFeature::read)
            .needs(GuardDuty.DETECTORS)
            .mirroredIn("aws_guardduty_detector", declared -> declared.text("detector_id"), "datasources")
            .attribute("status", DetectorFeatureConfigurationResult::statusAsString)
            // AWS names all parts of a feature, also those that nobody declared.
            .computed(
                    "additional_configuration",
                    feature -> Shape.PLAIN.complete().set(feature.additionalConfiguration()))
            .ignored("detector_id", "a part of the identity")
            .ignored("id", "the identity")
            .ignored("name", "a part of the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsGuarddutyDetectorFeature() {}

    private static Optional<DetectorFeatureConfigurationResult> read(Reads reads, DeclaredResource declared) {
        var name = declared.text("name");
        return reads.get(GuardDuty.DETECTORS, declared.text("detector_id"))
                .flatMap(detector -> detector.features().stream()
                        .filter(feature -> name.equals(feature.nameAsString()))
                        .findFirst());
    }
}
