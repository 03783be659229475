package dev.driftline.aws.live.types.kms;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.TypeDeclaration;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.IamPolicy;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.kms.model.KeyMetadata;
import software.amazon.awssdk.services.kms.model.OriginType;

/// What keys of all kinds have.
final class KmsKeys {

    record Live(KeyMetadata key, Value rotation, Value policy, Value tags) {}

    private KmsKeys() {}

    static TypeDeclaration<Live> of(String type) {
        return ResourceType.named(type)
                .readBy(KmsKeys::read)
                .needs(Kms.KEYS, Kms.ROTATIONS, Kms.POLICIES, Kms.TAGS, Tagging.TAGGED)
                // A key that nobody gave a policy has KMS's own.
                .computed("policy", Live::policy, IamPolicy.MEANING)
                .tags(Live::tags)
                .ignored("arn", "follows from the id, which is the identity")
                .ignored("bypass_policy_lockout_safety_check", "only sent with a policy; AWS does not return it")
                .ignored("deletion_window_in_days", "only read when Terraform deletes the key")
                .ignored("id", "the identity");
    }

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var id = KmsKeyNames.withoutArn(declared.text("id"));
        var arn = declared.text("arn");
        reads.prefetch(Kms.POLICIES, id);
        reads.prefetch(Tagging.TAGGED, arn);
        return reads.get(Kms.KEYS, id)
                .map(key -> new Live(
                        key,
                        rotation(reads, key, id),
                        reads.attempt(Kms.POLICIES, id).value(Value::of),
                        Tagging.tags(reads, declared, arn, Kms.TAGS, id)));
    }

    /// Only symmetric keys of KMS's own material rotate (AWS KMS API reference, GetKeyRotationStatus).
    private static Value rotation(Reads reads, KeyMetadata key, String id) {
        var spec = key.keySpecAsString();
        var rotates = (spec == null || spec.equals("SYMMETRIC_DEFAULT"))
                && (key.origin() == null || key.origin() == OriginType.AWS_KMS);
        return rotates ? reads.attempt(Kms.ROTATIONS, id).value(Value::of) : Value.of(false);
    }
}
