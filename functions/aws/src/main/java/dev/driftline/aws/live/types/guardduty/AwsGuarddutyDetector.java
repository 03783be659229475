package dev.driftline.aws.live.types.guardduty;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.guardduty.model.DataSourceStatus;
import software.amazon.awssdk.services.guardduty.model.DetectorStatus;
import software.amazon.awssdk.services.guardduty.model.GetDetectorResponse;
import software.amazon.awssdk.services.guardduty.model.KubernetesConfigurationResult;
import software.amazon.awssdk.services.guardduty.model.MalwareProtectionConfigurationResult;

/// GuardDuty in a region.
final class AwsGuarddutyDetector {

    static final ResourceType<GetDetectorResponse> TYPE = ResourceType.named("aws_guardduty_detector")
            .readBy(GuardDuty.DETECTORS)
            .attribute("enable", detector -> detector.status() == DetectorStatus.ENABLED)
            // AWS has an opinion about each, also about those that nobody declared.
            .computed("datasources", AwsGuarddutyDetector::sources)
            .computed("finding_publishing_frequency", GetDetectorResponse::findingPublishingFrequencyAsString)
            .tags(detector -> GuardDuty.tags(detector.tags()))
            .ignored("account_id", "the account that is asked")
            .ignored("arn", "made of the id by Terraform")
            .ignored("id", "the identity")
            .done();

    private AwsGuarddutyDetector() {}

    @SuppressWarnings("deprecation") // what Terraform has of a detector's features
    private static Value sources(GetDetectorResponse detector) {
        return Value.single(detector.dataSources(), sources -> {
            var block = Value.block();
            if (sources.s3Logs() != null) {
                block = block.with("s3_logs", enabled(sources.s3Logs().status()));
            }
            if (sources.kubernetes() != null) {
                block = block.with("kubernetes", kubernetes(sources.kubernetes()));
            }
            if (sources.malwareProtection() != null) {
                block = block.with("malware_protection", malware(sources.malwareProtection()));
            }
            return block;
        });
    }

    private static Value kubernetes(KubernetesConfigurationResult of) {
        return Value.single(of.auditLogs(), logs -> Value.block().with("audit_logs", enabled(logs.status())));
    }

    private static Value malware(MalwareProtectionConfigurationResult of) {
        return Value.single(
                of.scanEc2InstanceWithFindings(),
                scan -> Value.block()
                        .with(
                                "scan_ec2_instance_with_findings",
                                Value.single(
                                        scan.ebsVolumes(),
                                        volumes -> Value.block().with("ebs_volumes", enabled(volumes.status())))));
    }

    private static Value enabled(DataSourceStatus status) {
        return Value.single(Value.block().with("enable", Value.of(status == DataSourceStatus.ENABLED)));
    }
}
