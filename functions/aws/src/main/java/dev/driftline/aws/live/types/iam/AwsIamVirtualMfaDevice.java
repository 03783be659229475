package dev.driftline.aws.live.types.iam;

import static dev.driftline.aws.live.types.iam.Iam.iam;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.iam.model.VirtualMFADevice;

/// A virtual MFA device: there or not there, and its tags, which its listing does not have.
final class AwsIamVirtualMfaDevice {

    /// The ARNs of all devices of the account.
    private static final Lookup<Whole, Set<String>> DEVICES = Lookup.<Set<String>>whole(
                    "iam:ListVirtualMFADevices",
                    aws ->
                            iam(aws)
                                    .listVirtualMFADevicesPaginator(ask -> ask.maxItems(Iam.PAGE))
                                    .virtualMFADevices()
                                    .stream()
                                    .map(VirtualMFADevice::serialNumber)
                                    .collect(Collectors.toUnmodifiableSet()))
            .global();

    private static final Lookup<String, Value> TAGS = Lookup.<String, Value>each(
                    "iam:ListMFADeviceTags",
                    (aws, arn) ->
                            Iam.tags(iam(aws).listMFADeviceTagsPaginator(ask -> ask.serialNumber(arn)).tags().stream()
                                    .toList()))
            .global();

    static final ResourceType<Value> TYPE = ResourceType.named("aws_iam_virtual_mfa_device")
            .identifiedBy("arn")
            .readBy(AwsIamVirtualMfaDevice::read)
            .needs(DEVICES, TAGS)
            .tags(tags -> tags)
            .ignored("arn", "the identity")
            .ignored("base_32_string_seed", "AWS tells it only when the device is made")
            .ignored("enable_date", "set when a person enrols the device, which Terraform cannot do")
            .ignored("id", "the ARN, which is the identity")
            .ignored("path", "a part of the ARN, which is the identity")
            .ignored("qr_code_png", "AWS tells it only when the device is made")
            .ignored("user_name", "set when a person enrols the device, which Terraform cannot do")
            .ignored("virtual_mfa_device_name", "a part of the ARN, which is the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsIamVirtualMfaDevice() {}

    private static Optional<Value> read(Reads reads, DeclaredResource declared) {
        var arn = declared.text("arn");
        reads.prefetch(TAGS, arn);
        return reads.get(DEVICES, Whole.LISTING)
                .filter(devices -> devices.contains(arn))
                .map(device -> reads.attempt(TAGS, arn).value(tags -> tags));
    }
}
