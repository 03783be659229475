package dev.driftline.aws.live.types.ssm;

import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import java.util.Optional;
import software.amazon.awssdk.services.ssm.model.ResourceDataSyncItem;

/// Where Systems Manager puts what it finds on instances.
final class AwsSsmResourceDataSync {

    private static final Shape SHAPE = Shape.PLAIN.complete().renamed("awskms_key_arn", "kms_key_arn");

    static final ResourceType<ResourceDataSyncItem> TYPE = ResourceType.named("aws_ssm_resource_data_sync")
            .identifiedBy("name")
            .readBy((reads, declared) -> reads.get(SsmParts.DATA_SYNCS, Whole.LISTING)
                    .flatMap(all -> Optional.ofNullable(all.get(declared.text("name")))))
            .needs(SsmParts.DATA_SYNCS)
            .attribute("s3_destination", sync -> SHAPE.single(sync.s3Destination()))
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsSsmResourceDataSync() {}
}
