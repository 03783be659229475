package dev.driftline.aws.live.types.kms;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.kms.model.KeyMetadata;

/// A replica of a key of another region.
final class AwsKmsReplicaKey {

    static final ResourceType<KmsKeys.Live> TYPE = KmsKeys.of("aws_kms_replica_key")
            .attributes(KmsKeys.Live::key, "description", "enabled")
            .allComputed(KmsKeys.Live::key, "key_spec", "key_usage")
            .computed("key_rotation_enabled", KmsKeys.Live::rotation)
            .attribute("primary_key_arn", live -> primary(live.key()))
            .ignored("key_id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsKmsReplicaKey() {}

    private static Value primary(KeyMetadata key) {
        var regions = key.multiRegionConfiguration();
        return Value.of(
                regions == null || regions.primaryKey() == null
                        ? null
                        : regions.primaryKey().arn());
    }
}
