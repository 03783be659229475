package dev.driftline.aws.live.types.kms;

import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.ResourceType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.kms.model.AliasListEntry;

/// Another name of a key.
final class AwsKmsAlias {

    static final ResourceType<AliasListEntry> TYPE = ResourceType.named("aws_kms_alias")
            .identifiedBy("name")
            .readBy((reads, declared) -> reads.get(Kms.ALIASES, Whole.LISTING)
                    .flatMap(all -> Optional.ofNullable(all.get(declared.text("name")))))
            .needs(Kms.ALIASES)
            .computed("target_key_arn", AwsKmsAlias::targetArn)
            .attribute("target_key_id", AliasListEntry::targetKeyId, KmsKeyNames.MEANING)
            .ignored("arn", "follows from the name, which is the identity")
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .ignored("name_prefix", "only read when Terraform creates the alias")
            .done();

    private AwsKmsAlias() {}

    /// An alias and its key are of one account and region (AWS KMS developer guide, "Aliases").
    private static @Nullable String targetArn(AliasListEntry alias) {
        return alias.targetKeyId() == null
                ? null
                : alias.aliasArn().replaceFirst(":alias/.*", ":key/" + alias.targetKeyId());
    }
}
