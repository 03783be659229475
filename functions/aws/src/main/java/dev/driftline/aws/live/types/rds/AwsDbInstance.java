package dev.driftline.aws.live.types.rds;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.rds.Instances.Live;
import dev.driftline.core.compare.Claim;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.rds.model.DomainMembership;

/// A DB instance that is not a member of a cluster.
final class AwsDbInstance {

    static final ResourceType<Live> TYPE = ResourceType.named("aws_db_instance")
            .identifiedBy("identifier")
            .readBy(AwsDbInstance::read)
            .needs(Instances.BY_IDENTIFIER, Instances.BY_RESOURCE_ID)
            .claimsMany(AwsDbInstance::replicaOf)
            .attributes(
                    Live::db,
                    "auto_minor_version_upgrade",
                    "copy_tags_to_snapshot",
                    "custom_iam_instance_profile",
                    "customer_owned_ip_enabled",
                    "deletion_protection",
                    "enabled_cloudwatch_logs_exports",
                    "iam_database_authentication_enabled",
                    "monitoring_interval",
                    "performance_insights_enabled",
                    "publicly_accessible",
                    "storage_encrypted")
            .allComputed(
                    Live::db,
                    "backup_retention_period",
                    "backup_target",
                    "character_set_name",
                    "db_name",
                    "iops",
                    "kms_key_id",
                    "license_model",
                    "monitoring_role_arn",
                    "multi_az",
                    "nchar_character_set_name",
                    "network_type",
                    "performance_insights_kms_key_id",
                    "performance_insights_retention_period",
                    "replica_mode",
                    "storage_throughput",
                    "storage_type",
                    "timezone")
            .computed("address", Live::address)
            .computed("allocated_storage", Live::storage)
            .computed("arn", live -> live.db().dbInstanceArn())
            .computed("availability_zone", Live::zone)
            .computed("backup_window", live -> live.db().preferredBackupWindow())
            .computed("ca_cert_identifier", live -> live.db().caCertificateIdentifier())
            .computed("db_subnet_group_name", Live::subnetGroup, Meaning.caseless())
            .attribute(
                    "domain",
                    live -> live.domain().map(DomainMembership::domain).orElse(null))
            .attribute(
                    "domain_auth_secret_arn",
                    live -> live.domain().map(DomainMembership::authSecretArn).orElse(null))
            .attribute(
                    "domain_dns_ips",
                    live -> Value.set(
                            live.domain().map(DomainMembership::dnsIps).orElse(null)))
            .computed(
                    "domain_fqdn",
                    live -> live.domain().map(DomainMembership::fqdn).orElse(null))
            .attribute(
                    "domain_iam_role_name",
                    live -> live.domain().map(DomainMembership::iamRoleName).orElse(null))
            .attribute(
                    "domain_ou", live -> live.domain().map(DomainMembership::ou).orElse(null))
            .computed("endpoint", Live::addressAndPort)
            .computed("engine", live -> live.db().engine(), Meaning.caseless())
            .computed("engine_version", live -> live.versions().version())
            .computed("engine_version_actual", live -> live.versions().actualVersion())
            .computed("hosted_zone_id", Live::hostedZone)
            .computed("identifier", live -> live.db().dbInstanceIdentifier(), Meaning.caseless())
            .attribute("instance_class", live -> live.db().dbInstanceClass())
            .computed("listener_endpoint", live -> Shape.PLAIN.single(live.db().listenerEndpoint()))
            .computed("maintenance_window", live -> live.db().preferredMaintenanceWindow(), Meaning.caseless())
            .computed("master_user_secret", live -> Rds.secret(live.db().masterUserSecret()))
            // As long as storage may not grow by itself, states hold 0 or the size itself.
            .attribute("max_allocated_storage", AwsDbInstance::limit)
            .computed("option_group_name", Live::optionGroup)
            .computed("parameter_group_name", Live::parameterGroup, Meaning.caseless())
            .computed(
                    "port",
                    live -> Optional.ofNullable(live.port()).orElse(live.db().dbInstancePort()))
            .computed("replicas", live -> Value.set(live.db().readReplicaDBInstanceIdentifiers()))
            .attribute("replicate_source_db", AwsDbInstance::source, Meaning.eachText(AwsDbInstance::named))
            .computed("resource_id", live -> live.db().dbiResourceId())
            .computed("username", live -> live.db().masterUsername())
            .computed(
                    "vpc_security_group_ids",
                    live -> Rds.securityGroups(live.db().vpcSecurityGroups()))
            .tags(live -> Rds.tags(live.db().tagList()))
            .ignored("id", "the resource id or, from older providers, the identifier; both are compared")
            .ignored("identifier_prefix", "only read when Terraform creates the instance")
            .ignored("master_user_secret_kms_key_id", "as it was written; the key is compared in master_user_secret")
            .ignored("password", "AWS tells it nobody")
            .allIgnored("changes by itself", "latest_restorable_time", "status")
            .allIgnored(
                    "tells Terraform how to create, change or delete the instance; AWS knows nothing of it",
                    "allow_major_version_upgrade",
                    "apply_immediately",
                    "blue_green_update",
                    "delete_automated_backups",
                    "final_snapshot_identifier",
                    "manage_master_user_password",
                    "restore_to_point_in_time",
                    "s3_import",
                    "skip_final_snapshot",
                    "snapshot_identifier",
                    "timeouts")
            .done();

    private AwsDbInstance() {}

    /// A renamed instance keeps its resource id.
    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var resourceId = declared.text("resource_id");
        return reads.get(Instances.BY_IDENTIFIER, declared.text("identifier"))
                .or(() -> resourceId.isEmpty() ? Optional.empty() : reads.get(Instances.BY_RESOURCE_ID, resourceId))
                .map(db -> new Live(db, declared));
    }

    private static Value limit(Live live) {
        var limit = Value.of(live.db().maxAllocatedStorage());
        var unlimited = limit.equals(Value.of(live.db().allocatedStorage()));
        return unlimited
                        && live.declared().get("max_allocated_storage").asText().equals("0")
                ? Value.absent()
                : limit;
    }

    private static Value source(Live live) {
        var db = live.db();
        return Value.of(Optional.ofNullable(db.readReplicaSourceDBClusterIdentifier())
                .orElse(db.readReplicaSourceDBInstanceIdentifier()));
    }

    /// A source is named by its identifier or by its ARN.
    private static String named(String source) {
        return source.substring(source.lastIndexOf(':') + 1);
    }

    /// A source shows its replicas.
    private static Stream<Claim> replicaOf(DeclaredResource declared) {
        var source = declared.text("replicate_source_db");
        return source.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new Claim("aws_db_instance", named(source), "replicas", Value.of(declared.text("identifier"))));
    }
}
