package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.FILTER_VALUES;
import static dev.driftline.aws.live.types.ec2.Ec2.by;
import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ec2.model.LaunchSpecification;
import software.amazon.awssdk.services.ec2.model.SpotInstanceRequest;
import software.amazon.awssdk.services.ec2.model.SpotInstanceState;

/// A request for a spot instance, which can be cancelled and never changed. The instance that came of it AWS takes away
/// and replaces as it likes.
final class AwsSpotInstanceRequest {

    private static final Set<SpotInstanceState> OVER =
            Set.of(SpotInstanceState.CANCELLED, SpotInstanceState.CLOSED, SpotInstanceState.FAILED);

    private static final Lookup<String, SpotInstanceRequest> REQUESTS = Lookup.batches(
            "ec2:DescribeSpotInstanceRequests",
            FILTER_VALUES,
            (aws, ids) -> ec2(aws)
                    .describeSpotInstanceRequestsPaginator(ask -> ask.filters(by("spot-instance-request-id", ids)))
                    .spotInstanceRequests()
                    .stream()
                    .filter(request -> !OVER.contains(request.state()))
                    .toList(),
            SpotInstanceRequest::spotInstanceRequestId);

    /// EC2 answers a price with six digits after the point.
    private static final Meaning PRICE = Meaning.eachText(AwsSpotInstanceRequest::price);

    /// The provider writes the first of all days where there is none.
    private static final Meaning TIME =
            Meaning.each(time -> time.asText().startsWith("0001-01-01") ? Value.absent() : time);

    static final ResourceType<SpotInstanceRequest> TYPE = ResourceType.named("aws_spot_instance_request")
            .readBy(REQUESTS)
            .attributes(request -> request, "block_duration_minutes", "launch_group")
            .attribute("instance_interruption_behavior", SpotInstanceRequest::instanceInterruptionBehaviorAsString)
            .computed("spot_price", SpotInstanceRequest::spotPrice, PRICE)
            .attribute("spot_type", SpotInstanceRequest::typeAsString)
            .computed("ami", request -> specification(request).imageId())
            .computed("instance_type", request -> specification(request).instanceTypeAsString())
            .attribute("key_name", request -> specification(request).keyName())
            .computed("valid_from", request -> text(request.validFrom()), TIME.then(Meaning.whereTold()))
            .computed("valid_until", request -> text(request.validUntil()), TIME.then(Meaning.whereTold()))
            .tags(request -> Ec2.tags(request.tags()))
            .allIgnored(
                    "of the instance that came of the request, which AWS takes away and replaces as it likes",
                    "arn",
                    "associate_public_ip_address",
                    "availability_zone",
                    "capacity_reservation_specification",
                    "cpu_core_count",
                    "cpu_options",
                    "cpu_threads_per_core",
                    "credit_specification",
                    "disable_api_stop",
                    "disable_api_termination",
                    "ebs_block_device",
                    "ebs_optimized",
                    "enclave_options",
                    "ephemeral_block_device",
                    "hibernation",
                    "host_id",
                    "host_resource_group_arn",
                    "iam_instance_profile",
                    "instance_initiated_shutdown_behavior",
                    "instance_state",
                    "ipv6_address_count",
                    "ipv6_addresses",
                    "launch_template",
                    "maintenance_options",
                    "metadata_options",
                    "monitoring",
                    "network_interface",
                    "outpost_arn",
                    "password_data",
                    "placement_group",
                    "placement_partition_number",
                    "primary_network_interface_id",
                    "private_dns",
                    "private_dns_name_options",
                    "private_ip",
                    "public_dns",
                    "public_ip",
                    "root_block_device",
                    "secondary_private_ips",
                    "security_groups",
                    "source_dest_check",
                    "spot_bid_status",
                    "spot_instance_id",
                    "spot_request_state",
                    "subnet_id",
                    "tenancy",
                    "volume_tags",
                    "vpc_security_group_ids")
            .allIgnored("may hold secrets and is not asked for", "user_data", "user_data_base64")
            .allIgnored(
                    "tells Terraform what to do and how long to wait; AWS knows nothing of it",
                    "get_password_data",
                    "timeouts",
                    "user_data_replace_on_change",
                    "wait_for_fulfillment")
            .ignored("id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsSpotInstanceRequest() {}

    private static LaunchSpecification specification(SpotInstanceRequest request) {
        return request.launchSpecification() == null
                ? LaunchSpecification.builder().build()
                : request.launchSpecification();
    }

    private static String price(String price) {
        try {
            return new BigDecimal(price).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return price;
        }
    }

    private static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }
}
