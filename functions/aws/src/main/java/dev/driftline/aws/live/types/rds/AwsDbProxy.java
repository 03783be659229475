package dev.driftline.aws.live.types.rds;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.rds.model.DBProxy;

/// A proxy before a database.
final class AwsDbProxy {

    record Live(DBProxy proxy, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_db_proxy")
            .readBy(AwsDbProxy::read)
            .needs(Proxies.PROXIES, Rds.TAGS, Tagging.TAGGED)
            .attributes(Live::proxy, "debug_logging", "engine_family", "require_tls", "role_arn", "vpc_subnet_ids")
            .allComputed(Live::proxy, "endpoint", "idle_client_timeout", "vpc_security_group_ids")
            .computed("arn", live -> live.proxy().dbProxyArn())
            .attribute(
                    "auth",
                    live -> Shape.PLAIN
                            .renamed("user_name", "username")
                            .set(live.proxy().auth()))
            .tags(Live::tags)
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsDbProxy() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        reads.prefetch(Tagging.TAGGED, declared.text("arn"));
        return reads.get(Proxies.PROXIES, declared.text("id"))
                .map(proxy -> new Live(proxy, Tagging.tags(reads, declared, proxy.dbProxyArn(), Rds.TAGS)));
    }
}
