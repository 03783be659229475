package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.model.LaunchTemplate;
import software.amazon.awssdk.services.ec2.model.LaunchTemplateVersion;
import software.amazon.awssdk.services.ec2.model.ResponseLaunchTemplateData;

/// A launch template: what its newest version holds, and which version is the default.
final class AwsLaunchTemplate {

    record Live(LaunchTemplate template, LaunchTemplateVersion latest) {

        ResponseLaunchTemplateData data() {
            return latest.launchTemplateData();
        }
    }

    static final ResourceType<Live> TYPE = ResourceType.named("aws_launch_template")
            .readBy(AwsLaunchTemplate::read)
            .needs(Ec2LaunchTemplates.TEMPLATES, Ec2LaunchTemplates.LATEST)
            .attributes(
                    Live::data,
                    "disable_api_stop",
                    "disable_api_termination",
                    "ebs_optimized",
                    "image_id",
                    "instance_initiated_shutdown_behavior",
                    "instance_type",
                    "kernel_id",
                    "key_name",
                    "ram_disk_id")
            .attribute("block_device_mappings", live -> LaunchTemplateData.of(live.data(), "block_device_mappings"))
            .attribute(
                    "capacity_reservation_specification",
                    live -> LaunchTemplateData.of(live.data(), "capacity_reservation_specification"))
            .attribute("cpu_options", live -> LaunchTemplateData.of(live.data(), "cpu_options"))
            .attribute("credit_specification", live -> LaunchTemplateData.of(live.data(), "credit_specification"))
            .attribute(
                    "elastic_gpu_specifications",
                    live -> LaunchTemplateData.of(live.data(), "elastic_gpu_specifications"))
            .attribute(
                    "elastic_inference_accelerator",
                    live -> LaunchTemplateData.of(live.data(), "elastic_inference_accelerator"))
            .attribute("enclave_options", live -> LaunchTemplateData.of(live.data(), "enclave_options"))
            .attribute("hibernation_options", live -> LaunchTemplateData.of(live.data(), "hibernation_options"))
            .attribute("iam_instance_profile", live -> LaunchTemplateData.of(live.data(), "iam_instance_profile"))
            .attribute("instance_market_options", live -> LaunchTemplateData.of(live.data(), "instance_market_options"))
            .attribute("instance_requirements", live -> LaunchTemplateData.of(live.data(), "instance_requirements"))
            .attribute("license_specification", live -> LaunchTemplateData.of(live.data(), "license_specification"))
            .attribute("maintenance_options", live -> LaunchTemplateData.of(live.data(), "maintenance_options"))
            .attribute("metadata_options", live -> LaunchTemplateData.of(live.data(), "metadata_options"))
            .attribute("monitoring", live -> LaunchTemplateData.of(live.data(), "monitoring"))
            .attribute("network_interfaces", live -> LaunchTemplateData.of(live.data(), "network_interfaces"))
            .attribute("placement", live -> LaunchTemplateData.of(live.data(), "placement"))
            .attribute(
                    "private_dns_name_options", live -> LaunchTemplateData.of(live.data(), "private_dns_name_options"))
            .attribute("tag_specifications", live -> LaunchTemplateData.of(live.data(), "tag_specifications"))
            .attribute("description", live -> live.latest().versionDescription())
            .attribute("security_group_names", live -> Value.set(live.data().securityGroups()))
            .attribute("vpc_security_group_ids", live -> Value.set(live.data().securityGroupIds()))
            // Scripts often hold secrets: compared, never shown.
            .sensitive("user_data", live -> live.data().userData())
            .tags(live -> Ec2.tags(live.template().tags()))
            .computed("default_version", live -> live.template().defaultVersionNumber())
            .ignored("arn", "made of the id by Terraform")
            .ignored("id", "the identity")
            .ignored("latest_version", "counts the versions; what the newest holds is compared")
            .ignored("name", "a part of the identity")
            .ignored("name_prefix", "only read when Terraform creates the template")
            .ignored("update_default_version", "tells Terraform what to do on an update; AWS knows nothing of it")
            .done();

    private AwsLaunchTemplate() {}

    /// A template of the same name and another id was made anew by somebody else.
    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var id = declared.text("id");
        reads.prefetch(Ec2LaunchTemplates.LATEST, id);
        return reads.get(Ec2LaunchTemplates.TEMPLATES, declared.text("name"))
                .filter(template -> id.equals(template.launchTemplateId()))
                .flatMap(
                        template -> reads.get(Ec2LaunchTemplates.LATEST, id).map(latest -> new Live(template, latest)));
    }
}
