package dev.driftline.aws.live.types.ecs;

import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import java.util.Optional;
import software.amazon.awssdk.services.ecs.model.Setting;

/// A setting of ECS for the whole account.
final class AwsEcsAccountSettingDefault {

    static final ResourceType<Setting> TYPE = ResourceType.named("aws_ecs_account_setting_default")
            .identifiedBy("name")
            .readBy((reads, declared) -> reads.get(Ecs.ACCOUNT_SETTINGS, Whole.LISTING)
                    .flatMap(settings -> Optional.ofNullable(settings.get(declared.text("name")))))
            .needs(Ecs.ACCOUNT_SETTINGS)
            .attribute("value", Setting::value)
            .allIgnored("the identity", "id", "name")
            .ignored("principal_arn", "the account, whichever user asks")
            .verified(Verified.ANSWERS)
            .done();

    private AwsEcsAccountSettingDefault() {}
}
