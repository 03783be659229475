package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.Set;
import software.amazon.awssdk.services.ec2.model.InstanceMetadataDefaultsResponse;

/// What new instances of the region get of the metadata service when nothing else is said.
final class AwsEc2InstanceMetadataDefaults {

    /// The words for what is left open, which AWS does not answer (ModifyInstanceMetadataDefaults, EC2 API reference).
    private static final Set<String> OPEN = Set.of("no-preference", "-1");

    private static final Meaning UNLESS_OPEN =
            Meaning.each(value -> OPEN.contains(value.asText()) ? Value.absent() : value);

    static final ResourceType<InstanceMetadataDefaultsResponse> TYPE = ResourceType.named(
                    "aws_ec2_instance_metadata_defaults")
            .readBy((reads, declared) -> reads.get(Ec2Settings.METADATA_DEFAULTS, Whole.LISTING)
                    .filter(AwsEc2InstanceMetadataDefaults::isSet))
            .needs(Ec2Settings.METADATA_DEFAULTS)
            .attribute("http_endpoint", InstanceMetadataDefaultsResponse::httpEndpointAsString, UNLESS_OPEN)
            .attribute(
                    "http_put_response_hop_limit",
                    InstanceMetadataDefaultsResponse::httpPutResponseHopLimit,
                    UNLESS_OPEN)
            .attribute("http_tokens", InstanceMetadataDefaultsResponse::httpTokensAsString, UNLESS_OPEN)
            .attribute(
                    "instance_metadata_tags",
                    InstanceMetadataDefaultsResponse::instanceMetadataTagsAsString,
                    UNLESS_OPEN)
            .ignored("id", "the account")
            .verified(Verified.ANSWERS)
            .done();

    private AwsEc2InstanceMetadataDefaults() {}

    private static boolean isSet(InstanceMetadataDefaultsResponse defaults) {
        return defaults.httpEndpoint() != null
                || defaults.httpPutResponseHopLimit() != null
                || defaults.httpTokens() != null
                || defaults.instanceMetadataTags() != null;
    }
}
