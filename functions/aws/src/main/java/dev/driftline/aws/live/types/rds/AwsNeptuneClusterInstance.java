package dev.driftline.aws.live.types.rds;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.rds.Instances.Live;
import dev.driftline.core.compare.Meaning;

/// A member of a Neptune cluster.
final class AwsNeptuneClusterInstance {

    static final ResourceType<Live> TYPE = AwsRdsClusterInstance.member(
                    ResourceType.named("aws_neptune_cluster_instance"), "aws_neptune_cluster")
            .attributes(Live::db, "engine", "publicly_accessible")
            .computed("address", Live::address)
            .computed("endpoint", Live::addressAndPort)
            .computed("kms_key_arn", live -> live.db().kmsKeyId())
            .attribute("neptune_parameter_group_name", Live::parameterGroup, Meaning.caseless())
            .computed("neptune_subnet_group_name", Live::subnetGroup, Meaning.caseless())
            .attribute("port", Live::port)
            .computed("storage_type", live -> live.db().storageType())
            .ignored("skip_final_snapshot", "tells Terraform how to delete the instance; AWS knows nothing of it")
            .done();

    private AwsNeptuneClusterInstance() {}
}
