package dev.driftline.aws.live.types.rds;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.rds.Instances.Live;
import dev.driftline.core.compare.Meaning;

/// A member of a DocumentDB cluster.
final class AwsDocdbClusterInstance {

    static final ResourceType<Live> TYPE = AwsRdsClusterInstance.member(
                    ResourceType.named("aws_docdb_cluster_instance"), "aws_docdb_cluster")
            .attributes(Live::db, "copy_tags_to_snapshot", "engine")
            .allComputed(Live::db, "kms_key_id", "performance_insights_kms_key_id", "publicly_accessible")
            .computed("ca_cert_identifier", live -> live.db().caCertificateIdentifier())
            .computed("db_subnet_group_name", Live::subnetGroup, Meaning.caseless())
            .attribute("enable_performance_insights", live -> live.db().performanceInsightsEnabled())
            .computed("endpoint", Live::address)
            .computed("port", Live::port)
            .verified(Verified.ANSWERS)
            .done();

    private AwsDocdbClusterInstance() {}
}
