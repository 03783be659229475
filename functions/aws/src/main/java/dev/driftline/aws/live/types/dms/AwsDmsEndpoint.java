package dev.driftline.aws.live.types.dms;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.databasemigration.model.Endpoint;

/// A database that data is migrated from or to.
final class AwsDmsEndpoint {

    record Live(Endpoint endpoint, Value tags) {

        Value connection(String name) {
            return EndpointSettings.connection(endpoint, name);
        }
    }

    static final ResourceType<Live> TYPE = ResourceType.named("aws_dms_endpoint")
            .identifiedBy("endpoint_id")
            .readBy(AwsDmsEndpoint::read)
            .needs(Dms.ENDPOINTS, Dms.TAGS, Tagging.TAGGED)
            .attributes(Live::endpoint, "engine_name")
            .allComputed(Live::endpoint, "certificate_arn", "ssl_mode")
            .attribute("endpoint_type", live -> live.endpoint().endpointTypeAsString(), Meaning.caseless())
            .computed(
                    "extra_connection_attributes",
                    live -> live.endpoint().extraConnectionAttributes(),
                    EndpointSettings.CONNECTION_ATTRIBUTES)
            .computed("kms_key_arn", live -> live.endpoint().kmsKeyId())
            .attribute("database_name", live -> live.connection("database_name"))
            .attribute("port", live -> live.connection("port"))
            .attribute("secrets_manager_access_role_arn", live -> live.connection("secrets_manager_access_role_arn"))
            .attribute("secrets_manager_arn", live -> live.connection("secrets_manager_secret_id"))
            .attribute("server_name", live -> live.connection("server_name"))
            .attribute("service_access_role", live -> role(live.endpoint()))
            .attribute("username", live -> live.connection("username"))
            .attribute(
                    "elasticsearch_settings",
                    live -> EndpointSettings.block(live.endpoint().elasticsearchSettings()))
            .attribute(
                    "kafka_settings",
                    live -> EndpointSettings.block(live.endpoint().kafkaSettings()))
            .attribute(
                    "kinesis_settings",
                    live -> EndpointSettings.block(live.endpoint().kinesisSettings()))
            .attribute(
                    "mongodb_settings",
                    live -> EndpointSettings.block(
                            live.endpoint().mongoDbSettings(),
                            "auth_mechanism",
                            "auth_source",
                            "auth_type",
                            "docs_to_investigate",
                            "extract_doc_id",
                            "nesting_level"))
            .attribute(
                    "postgres_settings",
                    live -> EndpointSettings.block(
                            live.endpoint().postgreSQLSettings(),
                            "after_connect_script",
                            "babelfish_database_name",
                            "capture_ddls",
                            "database_mode",
                            "ddl_artifacts_schema",
                            "execute_timeout",
                            "fail_tasks_on_lob_truncation",
                            "heartbeat_enable",
                            "heartbeat_frequency",
                            "heartbeat_schema",
                            "map_boolean_as_boolean",
                            "map_jsonb_as_clob",
                            "map_long_varchar_as",
                            "max_file_size",
                            "plugin_name",
                            "slot_name"))
            .attribute(
                    "redis_settings",
                    live -> EndpointSettings.block(live.endpoint().redisSettings()))
            .attribute(
                    "redshift_settings",
                    live -> EndpointSettings.block(
                            live.endpoint().redshiftSettings(),
                            "bucket_folder",
                            "bucket_name",
                            "encryption_mode",
                            "server_side_encryption_kms_key_id",
                            "service_access_role_arn"))
            .attribute(
                    "s3_settings",
                    live -> EndpointSettings.block(live.endpoint().s3Settings()))
            .tags(Live::tags)
            .ignored("endpoint_arn", "given anew with every endpoint; it is found by its id")
            .ignored("endpoint_id", "the identity")
            .ignored("id", "the identity")
            .ignored("password", "AWS tells it nobody")
            .ignored("pause_replication_tasks", "tells Terraform how to change the endpoint; AWS knows nothing of it")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsDmsEndpoint() {}

    /// DynamoDB has nothing else to be set.
    private static @Nullable String role(Endpoint endpoint) {
        var settings = endpoint.dynamoDbSettings();
        return settings == null ? null : settings.serviceAccessRoleArn();
    }

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        return reads.get(Dms.ENDPOINTS, declared.text("endpoint_id"))
                .map(endpoint -> new Live(endpoint, Tagging.tags(reads, declared, endpoint.endpointArn(), Dms.TAGS)));
    }
}
