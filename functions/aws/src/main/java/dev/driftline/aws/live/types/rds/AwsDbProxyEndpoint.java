package dev.driftline.aws.live.types.rds;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.rds.model.DBProxyEndpoint;

/// Another way into a proxy than its own.
final class AwsDbProxyEndpoint {

    record Live(DBProxyEndpoint endpoint, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_db_proxy_endpoint")
            .readBy(AwsDbProxyEndpoint::read)
            .needs(Proxies.ENDPOINTS, Rds.TAGS, Tagging.TAGGED)
            .attributes(Live::endpoint, "db_proxy_name", "target_role", "vpc_subnet_ids")
            .allComputed(Live::endpoint, "endpoint", "is_default", "vpc_id", "vpc_security_group_ids")
            .computed("arn", live -> live.endpoint().dbProxyEndpointArn())
            .tags(Live::tags)
            .ignored("db_proxy_endpoint_name", "the identity")
            .ignored("id", "the identity, with that of the proxy")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsDbProxyEndpoint() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        reads.prefetch(Tagging.TAGGED, declared.text("arn"));
        return reads.get(Proxies.ENDPOINTS, declared.text("db_proxy_endpoint_name"))
                .map(endpoint ->
                        new Live(endpoint, Tagging.tags(reads, declared, endpoint.dbProxyEndpointArn(), Rds.TAGS)));
    }
}
