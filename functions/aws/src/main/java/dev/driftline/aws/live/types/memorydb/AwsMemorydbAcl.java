package dev.driftline.aws.live.types.memorydb;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.memorydb.model.ACL;

/// Users that may use the same clusters.
final class AwsMemorydbAcl {

    record Live(ACL acl, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_memorydb_acl")
            .readBy(AwsMemorydbAcl::read)
            .needs(MemoryDb.ACLS, MemoryDb.TAGS, Tagging.TAGGED)
            .attributes(Live::acl, "user_names")
            .computed("arn", live -> live.acl().arn())
            .ignored("minimum_engine_version", "follows from the users")
            .ignored("name", "the identity")
            .ignored("name_prefix", "only read when Terraform creates the list")
            .tags(Live::tags)
            .ignored("id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsMemorydbAcl() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        reads.prefetch(Tagging.TAGGED, declared.text("arn"));
        return reads.get(MemoryDb.ACLS, declared.text("id"))
                .map(acl -> new Live(acl, Tagging.tags(reads, declared, acl.arn(), MemoryDb.TAGS)));
    }
}
