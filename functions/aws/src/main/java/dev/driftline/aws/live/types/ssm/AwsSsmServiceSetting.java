package dev.driftline.aws.live.types.ssm;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.ssm.model.ServiceSetting;

/// How Systems Manager works in a region.
final class AwsSsmServiceSetting {

    static final ResourceType<ServiceSetting> TYPE = ResourceType.named("aws_ssm_service_setting")
            .identifiedBy("setting_id")
            .readBy(SsmParts.SETTINGS)
            .attributes(setting -> setting, "setting_value")
            .ignored("arn", "follows from the id, which is the identity")
            .ignored("id", "the identity")
            .ignored("setting_id", "the identity")
            .ignored("status", "says whether the value is AWS's own; the value is compared")
            .verified(Verified.ANSWERS)
            .done();

    private AwsSsmServiceSetting() {}
}
