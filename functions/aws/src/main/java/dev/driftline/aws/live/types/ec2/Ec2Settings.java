package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import software.amazon.awssdk.services.ec2.model.InstanceMetadataDefaultsResponse;

/// What an account sets for all its resources of a region. There is always an answer.
final class Ec2Settings {

    static final Lookup<Whole, Boolean> EBS_ENCRYPTION = Lookup.whole(
            "ec2:GetEbsEncryptionByDefault",
            aws -> Boolean.TRUE.equals(
                    ec2(aws).getEbsEncryptionByDefault(ask -> {}).ebsEncryptionByDefault()));

    static final Lookup<Whole, String> EBS_KEY = Lookup.whole(
            "ec2:GetEbsDefaultKmsKeyId",
            aws -> ec2(aws).getEbsDefaultKmsKeyId(ask -> {}).kmsKeyId());

    static final Lookup<Whole, InstanceMetadataDefaultsResponse> METADATA_DEFAULTS = Lookup.whole(
            "ec2:GetInstanceMetadataDefaults",
            aws -> ec2(aws).getInstanceMetadataDefaults(ask -> {}).accountLevel());

    static final Lookup<Whole, Boolean> SERIAL_CONSOLE = Lookup.whole(
            "ec2:GetSerialConsoleAccessStatus",
            aws -> Boolean.TRUE.equals(
                    ec2(aws).getSerialConsoleAccessStatus(ask -> {}).serialConsoleAccessEnabled()));

    static final Lookup<Whole, String> PUBLIC_IMAGES = Lookup.whole(
            "ec2:GetImageBlockPublicAccessState",
            aws -> ec2(aws).getImageBlockPublicAccessState(ask -> {}).imageBlockPublicAccessState());

    private Ec2Settings() {}
}
