package dev.driftline.aws.live.types.memorydb;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.memorydb.model.User;

/// A user of clusters. Passwords are told nobody, only how many there are.
final class AwsMemorydbUser {

    record Live(User user, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_memorydb_user")
            .readBy(AwsMemorydbUser::read)
            .needs(MemoryDb.USERS, MemoryDb.TAGS, Tagging.TAGGED)
            .attributes(Live::user, "access_string")
            .computed("arn", live -> live.user().arn())
            .attribute(
                    "authentication_mode",
                    live -> Value.single(
                            live.user().authentication(),
                            authentication -> Value.block()
                                    .with("password_count", Value.of(authentication.passwordCount()))
                                    .with("type", Value.of(authentication.typeAsString()))))
            .ignored("minimum_engine_version", "follows from the access string")
            .ignored("user_name", "the identity")
            .tags(Live::tags)
            .ignored("id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsMemorydbUser() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        reads.prefetch(Tagging.TAGGED, declared.text("arn"));
        return reads.get(MemoryDb.USERS, declared.text("id"))
                .map(user -> new Live(user, Tagging.tags(reads, declared, user.arn(), MemoryDb.TAGS)));
    }
}
