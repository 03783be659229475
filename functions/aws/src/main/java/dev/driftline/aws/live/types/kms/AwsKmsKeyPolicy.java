package dev.driftline.aws.live.types.kms;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.IamPolicy;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;

/// The policy of a key that is declared elsewhere.
final class AwsKmsKeyPolicy {

    static final ResourceType<String> TYPE = ResourceType.named("aws_kms_key_policy")
            .identifiedBy(AwsKmsKeyPolicy::key)
            .readBy(AwsKmsKeyPolicy::read)
            .needs(Kms.KEYS, Kms.POLICIES)
            .mirroredIn("aws_kms_key", AwsKmsKeyPolicy::key, "policy")
            .mirroredIn("aws_kms_external_key", AwsKmsKeyPolicy::key, "policy")
            .mirroredIn("aws_kms_replica_key", AwsKmsKeyPolicy::key, "policy")
            .attribute("policy", policy -> policy, IamPolicy.MEANING)
            .ignored("bypass_policy_lockout_safety_check", "only sent with a policy; AWS does not return it")
            .ignored("id", "the identity")
            .ignored("key_id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsKmsKeyPolicy() {}

    private static String key(DeclaredResource declared) {
        return KmsKeyNames.withoutArn(declared.text("key_id"));
    }

    private static Optional<String> read(Reads reads, DeclaredResource declared) {
        var id = key(declared);
        reads.prefetch(Kms.POLICIES, id);
        return reads.get(Kms.KEYS, id).flatMap(alive -> reads.get(Kms.POLICIES, id));
    }
}
