package dev.driftline.aws.live.types.kms;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of KMS.
public final class KmsTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_kms_alias", () -> AwsKmsAlias.TYPE),
            entry("aws_kms_external_key", () -> AwsKmsExternalKey.TYPE),
            entry("aws_kms_grant", () -> AwsKmsGrant.TYPE),
            entry("aws_kms_key", () -> AwsKmsKey.TYPE),
            entry("aws_kms_key_policy", () -> AwsKmsKeyPolicy.TYPE),
            entry("aws_kms_replica_key", () -> AwsKmsReplicaKey.TYPE));

    private KmsTypes() {}
}
