package dev.driftline.aws.live.types.elasticache;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.elasticache.model.CacheSubnetGroup;
import software.amazon.awssdk.services.elasticache.model.Subnet;

/// The subnets where caches may be.
final class AwsElasticacheSubnetGroup {

    record Live(CacheSubnetGroup group, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_elasticache_subnet_group")
            .readBy(AwsElasticacheSubnetGroup::read)
            .needs(ElastiCache.SUBNET_GROUPS, ElastiCache.TAGS, Tagging.TAGGED)
            .allComputed(Live::group, "arn", "vpc_id")
            .attribute("description", live -> live.group().cacheSubnetGroupDescription())
            .attribute(
                    "subnet_ids",
                    live -> Value.set(live.group().subnets().stream()
                            .map(Subnet::subnetIdentifier)
                            .toList()))
            .tags(Live::tags)
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .done();

    private AwsElasticacheSubnetGroup() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        reads.prefetch(Tagging.TAGGED, declared.text("arn"));
        return reads.get(ElastiCache.SUBNET_GROUPS, declared.text("id"))
                .map(group -> new Live(group, Tagging.tags(reads, declared, group.arn(), ElastiCache.TAGS)));
    }
}
