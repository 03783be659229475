package dev.driftline.aws.live.types.elasticache;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.elasticache.model.UserGroup;

/// Users that may use the same caches.
final class AwsElasticacheUserGroup {

    record Live(UserGroup group, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_elasticache_user_group")
            .readBy(AwsElasticacheUserGroup::read)
            .needs(ElastiCacheUsers.GROUPS, ElastiCache.TAGS, Tagging.TAGGED)
            .computed("arn", live -> live.group().arn())
            .attribute("engine", live -> live.group().engine(), Meaning.caseless())
            .attribute("user_ids", live -> Value.set(live.group().userIds()))
            .tags(Live::tags)
            .ignored("id", "the identity")
            .ignored("user_group_id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsElasticacheUserGroup() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        reads.prefetch(Tagging.TAGGED, declared.text("arn"));
        return reads.get(ElastiCacheUsers.GROUPS, declared.text("id"))
                .map(group -> new Live(group, Tagging.tags(reads, declared, group.arn(), ElastiCache.TAGS)));
    }
}
