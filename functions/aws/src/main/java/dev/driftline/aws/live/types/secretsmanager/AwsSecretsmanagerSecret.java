package dev.driftline.aws.live.types.secretsmanager;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.kms.KmsKeyNames;
import dev.driftline.core.compare.IamPolicy;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.secretsmanager.model.DescribeSecretResponse;
import software.amazon.awssdk.services.secretsmanager.model.ReplicationStatusType;

/// A secret without its value.
final class AwsSecretsmanagerSecret {

    record Live(DescribeSecretResponse secret, Value policy) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_secretsmanager_secret")
            .readBy(AwsSecretsmanagerSecret::read)
            .needs(SecretsManager.SECRETS, SecretsManager.POLICIES)
            .attribute("description", live -> live.secret().description())
            .attribute("kms_key_id", live -> live.secret().kmsKeyId(), KmsKeyNames.MEANING)
            .attribute("policy", Live::policy, IamPolicy.MEANING)
            .attribute(
                    "replica",
                    live -> Value.set(live.secret().replicationStatus(), AwsSecretsmanagerSecret::replica),
                    Meaning.field("kms_key_id", KmsKeyNames.MEANING))
            .tags(live -> SecretsManager.tags(live.secret()))
            .ignored("arn", "the identity")
            .ignored("force_overwrite_replica_secret", "tells Terraform what to do; AWS knows nothing of it")
            .ignored("id", "the identity")
            .ignored("name", "a part of the identity")
            .ignored("name_prefix", "only read when Terraform creates the secret")
            .ignored("recovery_window_in_days", "only read when Terraform deletes the secret")
            .done();

    private AwsSecretsmanagerSecret() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var arn = declared.text("id");
        reads.prefetch(SecretsManager.POLICIES, arn);
        return reads.get(SecretsManager.SECRETS, arn)
                .map(secret -> new Live(
                        secret, reads.attempt(SecretsManager.POLICIES, arn).value(Value::of)));
    }

    /// Without its status and when it was last read, which change by themselves. A replica without a key of its own is
    /// encrypted by Secrets Manager's.
    private static Value replica(ReplicationStatusType replica) {
        var block = Value.block().with("region", Value.of(replica.region()));
        return replica.kmsKeyId() == null ? block : block.with("kms_key_id", Value.of(replica.kmsKeyId()));
    }
}
