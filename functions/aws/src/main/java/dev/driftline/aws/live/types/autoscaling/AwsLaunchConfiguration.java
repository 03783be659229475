package dev.driftline.aws.live.types.autoscaling;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.autoscaling.model.BlockDeviceMapping;
import software.amazon.awssdk.services.autoscaling.model.LaunchConfiguration;

/// What instances of a group are started with. It can be deleted and made anew, never changed.
final class AwsLaunchConfiguration {

    /// @param root the devices that are not among the declared ones: the image says which is the root
    record Live(LaunchConfiguration configuration, List<BlockDeviceMapping> root, List<BlockDeviceMapping> others) {

        static Live of(LaunchConfiguration configuration, DeclaredResource declared) {
            var named = declared.get("ebs_block_device").elements().stream()
                    .map(device -> device.entries()
                            .getOrDefault("device_name", Value.absent())
                            .asText())
                    .collect(Collectors.toSet());
            var devices = configuration.blockDeviceMappings().stream()
                    .filter(device -> device.virtualName() == null)
                    .toList();
            var unnamed = devices.stream()
                    .filter(device -> !named.contains(device.deviceName()))
                    .toList();
            if (declared.get("root_block_device").isEmpty() || unnamed.size() != 1) {
                return new Live(configuration, List.of(), devices);
            }
            var others = devices.stream()
                    .filter(device -> named.contains(device.deviceName()))
                    .toList();
            return new Live(configuration, unnamed, others);
        }
    }

    static final ResourceType<Live> TYPE = ResourceType.named("aws_launch_configuration")
            .readBy((reads, declared) -> reads.get(AutoScaling.LAUNCH_CONFIGURATIONS, declared.text("id"))
                    .map(configuration -> Live.of(configuration, declared)))
            .needs(AutoScaling.LAUNCH_CONFIGURATIONS)
            .attributes(
                    Live::configuration,
                    "iam_instance_profile",
                    "image_id",
                    "instance_type",
                    "placement_tenancy",
                    "spot_price")
            .allComputed(Live::configuration, "associate_public_ip_address", "ebs_optimized", "key_name")
            .computed("arn", live -> live.configuration().launchConfigurationARN())
            .attribute("ebs_block_device", live -> Value.set(live.others(), AwsLaunchConfiguration::device))
            .attribute(
                    "enable_monitoring",
                    live -> live.configuration().instanceMonitoring() == null
                            ? null
                            : live.configuration().instanceMonitoring().enabled(),
                    Meaning.whereTold())
            .attribute(
                    "ephemeral_block_device",
                    live -> Shape.PLAIN.set(live.configuration().blockDeviceMappings().stream()
                            .filter(device -> device.virtualName() != null)
                            .toList()))
            .computed(
                    "metadata_options",
                    live -> Shape.PLAIN.single(live.configuration().metadataOptions()))
            .computed("root_block_device", live -> Value.set(live.root(), AwsLaunchConfiguration::device))
            .attribute("security_groups", live -> Value.set(live.configuration().securityGroups()))
            // The state has a hash of the text.
            .computed("user_data", live -> hash(live.configuration().userData()))
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .ignored("name_prefix", "only read when Terraform creates the configuration")
            .ignored("user_data_base64", "may hold secrets; a configuration made anew shows in its ARN")
            .done();

    private AwsLaunchConfiguration() {}

    private static Value device(BlockDeviceMapping device) {
        var ebs = device.ebs() == null ? Value.block() : Shape.PLAIN.block(device.ebs());
        return ebs.with("device_name", Value.of(device.deviceName())).with("no_device", Value.of(device.noDevice()));
    }

    private static String hash(@Nullable String userData) {
        if (userData == null || userData.isEmpty()) {
            return "";
        }
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(decoded(userData)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }

    private static byte[] decoded(String userData) {
        try {
            return Base64.getDecoder().decode(userData);
        } catch (IllegalArgumentException e) {
            return userData.getBytes(StandardCharsets.UTF_8);
        }
    }
}
