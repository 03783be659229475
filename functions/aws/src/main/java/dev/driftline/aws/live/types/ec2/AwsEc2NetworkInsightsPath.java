package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.Meaning;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.ec2.model.NetworkInsightsPath;

/// A way through the network that is to be checked.
final class AwsEc2NetworkInsightsPath {

    /// The call has no filter by id; all are listed.
    private static final Lookup<String, NetworkInsightsPath> PATHS = Lookup.choosing(
            "ec2:DescribeNetworkInsightsPaths",
            (aws, ids) -> ec2(aws).describeNetworkInsightsPathsPaginator(ask -> {}).networkInsightsPaths().stream()
                    .collect(Collectors.toMap(NetworkInsightsPath::networkInsightsPathId, Function.identity())));

    /// Ends may be given by id or by ARN (Amazon EC2 API reference, `CreateNetworkInsightsPath`).
    private static final Meaning END = Meaning.eachText(end -> end.substring(end.lastIndexOf('/') + 1));

    static final ResourceType<NetworkInsightsPath> TYPE = ResourceType.named("aws_ec2_network_insights_path")
            .readBy(PATHS)
            .attribute("destination", NetworkInsightsPath::destination, END)
            .attribute("source", NetworkInsightsPath::source, END)
            .attributes(path -> path, "destination_ip", "destination_port", "protocol", "source_ip")
            .allComputed(path -> path, "destination_arn", "source_arn")
            .tags(path -> Ec2.tags(path.tags()))
            .ignored("arn", "made of the id, which is the identity")
            .ignored("id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsEc2NetworkInsightsPath() {}
}
