package dev.driftline.aws.live.types.guardduty;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of GuardDuty.
public final class GuardDutyTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_guardduty_detector", () -> AwsGuarddutyDetector.TYPE),
            entry("aws_guardduty_detector_feature", () -> AwsGuarddutyDetectorFeature.TYPE),
            entry("aws_guardduty_filter", () -> AwsGuarddutyFilter.TYPE),
            entry("aws_guardduty_ipset", () -> AwsGuarddutyIpset.TYPE),
            entry("aws_guardduty_member", () -> AwsGuarddutyMember.TYPE),
            entry("aws_guardduty_organization_admin_account", () -> AwsGuarddutyOrganizationAdminAccount.TYPE),
            entry("aws_guardduty_publishing_destination", () -> AwsGuarddutyPublishingDestination.TYPE),
            entry("aws_guardduty_threatintelset", () -> AwsGuarddutyThreatintelset.TYPE));

    private GuardDutyTypes() {}
}
