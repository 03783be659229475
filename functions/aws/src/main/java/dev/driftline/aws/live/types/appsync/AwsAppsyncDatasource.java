package dev.driftline.aws.live.types.appsync;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.appsync.model.DataSource;

/// Where fields get their data from.
final class AwsAppsyncDatasource {

    private static final Shape SHAPE = AppSync.SHAPE
            .renamed("aws_region", "region")
            .renamed("lambda_function_arn", "function_arn")
            .renamed("rds_http_endpoint_config", "http_endpoint_config")
            .renamed("relational_database_source_type", "source_type");

    static final ResourceType<DataSource> TYPE = ResourceType.named("aws_appsync_datasource")
            .readBy(AppSync.ofApi(AppSync.DATA_SOURCES, "name"))
            .needs(AppSync.DATA_SOURCES)
            .verified(Verified.ANSWERS)
            .attributes(source -> source, "description", "service_role_arn", "type")
            .attribute("dynamodb_config", source -> SHAPE.single(source.dynamodbConfig()))
            .attribute("elasticsearch_config", source -> SHAPE.single(source.elasticsearchConfig()))
            .attribute("event_bridge_config", source -> SHAPE.single(source.eventBridgeConfig()))
            .attribute("http_config", source -> SHAPE.single(source.httpConfig()))
            .attribute("lambda_config", source -> SHAPE.single(source.lambdaConfig()))
            .attribute("opensearchservice_config", source -> SHAPE.single(source.openSearchServiceConfig()))
            .attribute("relational_database_config", source -> SHAPE.single(source.relationalDatabaseConfig()))
            .computed("arn", DataSource::dataSourceArn)
            .ignored("api_id", "the identity")
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .done();

    private AwsAppsyncDatasource() {}
}
