package dev.driftline.aws.live.types.rds;

import static dev.driftline.aws.live.types.rds.Rds.rds;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Listings;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.rds.model.DBClusterEndpoint;

/// An endpoint of an Aurora cluster that leads to some of its members.
final class AwsRdsClusterEndpoint {

    static final Lookup<String, DBClusterEndpoint> ENDPOINTS =
            Listings.byName(
                    "rds:DescribeDBClusterEndpoints",
                    (aws, name) -> rds(aws)
                            .describeDBClusterEndpoints(ask -> ask.dbClusterEndpointIdentifier(name))
                            .dbClusterEndpoints()
                            .stream()
                            .filter(AwsRdsClusterEndpoint::isCustom)
                            .toList(),
                    aws -> rds(aws).describeDBClusterEndpointsPaginator(ask -> {}).dbClusterEndpoints().stream()
                            .filter(AwsRdsClusterEndpoint::isCustom)
                            .toList(),
                    DBClusterEndpoint::dbClusterEndpointIdentifier,
                    "DBClusterEndpointNotFoundFault");

    record Live(DBClusterEndpoint endpoint, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_rds_cluster_endpoint")
            .readBy(AwsRdsClusterEndpoint::read)
            .needs(ENDPOINTS, Rds.TAGS, Tagging.TAGGED)
            .attributes(Live::endpoint, "custom_endpoint_type", "excluded_members", "static_members")
            .computed("arn", live -> live.endpoint().dbClusterEndpointArn())
            .attribute("cluster_identifier", live -> live.endpoint().dbClusterIdentifier())
            .computed("endpoint", live -> live.endpoint().endpoint())
            .tags(Live::tags)
            .ignored("cluster_endpoint_identifier", "the identity")
            .ignored("id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsRdsClusterEndpoint() {}

    /// A cluster's own endpoints have no identifier.
    private static boolean isCustom(DBClusterEndpoint endpoint) {
        return endpoint.dbClusterEndpointIdentifier() != null && !"deleting".equals(endpoint.status());
    }

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        reads.prefetch(Tagging.TAGGED, declared.text("arn"));
        return reads.get(ENDPOINTS, declared.text("id"))
                .map(endpoint ->
                        new Live(endpoint, Tagging.tags(reads, declared, endpoint.dbClusterEndpointArn(), Rds.TAGS)));
    }
}
