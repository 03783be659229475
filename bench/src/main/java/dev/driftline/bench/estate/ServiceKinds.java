package dev.driftline.bench.estate;

import dev.driftline.aws.client.AwsClients;
import java.util.Map;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatch.model.ComparisonOperator;
import software.amazon.awssdk.services.cloudwatch.model.Statistic;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/// What applications are made of.
final class ServiceKinds {

    static final String TOPIC = "aws_sns_topic";
    private static final Map<String, String> TAGS = Map.of("ManagedBy", "terraform");

    private ServiceKinds() {}

    static SnsClient sns(AwsClients aws) {
        return aws.get(SnsClient.class, SnsClient::builder, Estate.REGION);
    }

    static CloudWatchLogsClient logs(AwsClients aws) {
        return aws.get(CloudWatchLogsClient.class, CloudWatchLogsClient::builder, Estate.REGION);
    }

    static CloudWatchClient cloudwatch(AwsClients aws) {
        return aws.get(CloudWatchClient.class, CloudWatchClient::builder, Estate.REGION);
    }

    static Map<String, String> topic(AwsClients aws, Built built, int number) {
        var name = "topic-" + number;
        var arn = sns(aws).createTopic(make -> make.name(name)
                        .tags(software.amazon.awssdk.services.sns.model.Tag.builder()
                                .key("ManagedBy")
                                .value("terraform")
                                .build()))
                .topicArn();
        return Map.of("name", name, "arn", arn);
    }

    static Map<String, String> logGroup(AwsClients aws, Built built, int number) {
        var name = "/app/group-" + number;
        logs(aws).createLogGroup(make -> make.logGroupName(name).tags(TAGS));
        logs(aws).putRetentionPolicy(make -> make.logGroupName(name).retentionInDays(30));
        return Map.of("name", name);
    }

    static Map<String, String> alarm(AwsClients aws, Built built, int number) {
        var name = "alarm-" + number;
        var topic = built.of(TOPIC, number, "arn");
        cloudwatch(aws)
                .putMetricAlarm(make -> make.alarmName(name)
                        .comparisonOperator(ComparisonOperator.GREATER_THAN_THRESHOLD)
                        .evaluationPeriods(2)
                        .metricName("Errors")
                        .namespace("App")
                        .period(60)
                        .statistic(Statistic.SUM)
                        .threshold(5.0)
                        .actionsEnabled(true)
                        .treatMissingData("missing")
                        .alarmActions(topic)
                        .tags(software.amazon.awssdk.services.cloudwatch.model.Tag.builder()
                                .key("ManagedBy")
                                .value("terraform")
                                .build()));
        return Map.of("name", name, "topic", topic);
    }

    static Map<String, String> table(AwsClients aws, Built built, int number) {
        var name = "table-" + number;
        aws.get(DynamoDbClient.class, DynamoDbClient::builder, Estate.REGION)
                .createTable(make -> make.tableName(name)
                        .billingMode(BillingMode.PAY_PER_REQUEST)
                        .keySchema(KeySchemaElement.builder()
                                .attributeName("id")
                                .keyType(KeyType.HASH)
                                .build())
                        .attributeDefinitions(AttributeDefinition.builder()
                                .attributeName("id")
                                .attributeType(ScalarAttributeType.S)
                                .build())
                        .tags(software.amazon.awssdk.services.dynamodb.model.Tag.builder()
                                .key("ManagedBy")
                                .value("terraform")
                                .build()));
        return Map.of("name", name);
    }

    static Map<String, String> queue(AwsClients aws, Built built, int number) {
        var name = "queue-" + number;
        var url = aws.get(SqsClient.class, SqsClient::builder, Estate.REGION)
                .createQueue(make -> make.queueName(name)
                        .tags(TAGS)
                        .attributes(Map.of(
                                QueueAttributeName.MESSAGE_RETENTION_PERIOD, "1209600",
                                QueueAttributeName.MAXIMUM_MESSAGE_SIZE, "262144",
                                QueueAttributeName.SQS_MANAGED_SSE_ENABLED, "true")))
                .queueUrl();
        return Map.of("name", name, "url", url);
    }
}
