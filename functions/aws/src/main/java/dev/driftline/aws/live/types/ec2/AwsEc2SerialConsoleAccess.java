package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;

/// Whether the serial consoles of the region's instances can be used.
final class AwsEc2SerialConsoleAccess {

    static final ResourceType<Boolean> TYPE = ResourceType.named("aws_ec2_serial_console_access")
            .readBy((reads, declared) -> reads.get(Ec2Settings.SERIAL_CONSOLE, Whole.LISTING))
            .needs(Ec2Settings.SERIAL_CONSOLE)
            .attribute("enabled", enabled -> enabled)
            .ignored("id", "made up by Terraform")
            .verified(Verified.ANSWERS)
            .done();

    private AwsEc2SerialConsoleAccess() {}
}
