package dev.driftline.aws.live.types.elasticache;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.elasticache.model.User;

/// A user of caches. Passwords are told nobody, only how many there are.
final class AwsElasticacheUser {

    record Live(User user, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_elasticache_user")
            .readBy(AwsElasticacheUser::read)
            .needs(ElastiCacheUsers.USERS, ElastiCache.TAGS, Tagging.TAGGED)
            .attributes(Live::user, "access_string", "user_name")
            .computed("arn", live -> live.user().arn())
            // Asked for as `no-password-required`, answered as `no-password` (API reference, Authentication).
            .attribute(
                    "authentication_mode",
                    live -> Value.single(
                            live.user().authentication(),
                            authentication -> Value.block()
                                    .with("password_count", Value.of(authentication.passwordCount()))
                                    .with("type", Value.of(authentication.typeAsString()))),
                    Meaning.field("type", Meaning.eachText(type -> type.replace("-required", ""))))
            .attribute("engine", live -> live.user().engine(), Meaning.caseless())
            .tags(Live::tags)
            .ignored("id", "the identity")
            .ignored("no_password_required", "told by the type of authentication")
            .ignored("passwords", "AWS tells them nobody")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .ignored("user_id", "the identity")
            .done();

    private AwsElasticacheUser() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        reads.prefetch(Tagging.TAGGED, declared.text("arn"));
        return reads.get(ElastiCacheUsers.USERS, declared.text("id"))
                .map(user -> new Live(user, Tagging.tags(reads, declared, user.arn(), ElastiCache.TAGS)));
    }
}
