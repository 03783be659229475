package dev.driftline.bench.peer;

import dev.driftline.aws.client.AwsClients;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/// As the AWS provider reads them (terraform-provider-aws 5.46, internal/service/sns, logs, cloudwatch, dynamodb, sqs):
/// the thing, what belongs to it, and its tags in a call of their own.
record ServiceReads(AwsClients aws) {

    void topic(Described it) {
        var sns = aws.get(SnsClient.class, SnsClient::builder, Peer.REGION);
        sns.getTopicAttributes(ask -> ask.topicArn(it.id()));
        sns.listTagsForResource(ask -> ask.resourceArn(it.id()));
    }

    void logGroup(Described it) {
        var logs = aws.get(CloudWatchLogsClient.class, CloudWatchLogsClient::builder, Peer.REGION);
        logs.describeLogGroups(ask -> ask.logGroupNamePrefix(it.id()));
        logs.listTagsForResource(ask -> ask.resourceArn(it.text("arn")));
    }

    void alarm(Described it) {
        var cloudwatch = aws.get(CloudWatchClient.class, CloudWatchClient::builder, Peer.REGION);
        cloudwatch.describeAlarms(ask -> ask.alarmNames(it.id()));
        cloudwatch.listTagsForResource(ask -> ask.resourceARN(it.text("arn")));
    }

    void table(Described it) {
        var dynamo = aws.get(DynamoDbClient.class, DynamoDbClient::builder, Peer.REGION);
        dynamo.describeTable(ask -> ask.tableName(it.id()));
        dynamo.describeContinuousBackups(ask -> ask.tableName(it.id()));
        dynamo.describeTimeToLive(ask -> ask.tableName(it.id()));
        dynamo.listTagsOfResource(ask -> ask.resourceArn(it.text("arn")));
    }

    void queue(Described it) {
        var sqs = aws.get(SqsClient.class, SqsClient::builder, Peer.REGION);
        sqs.getQueueAttributes(ask -> ask.queueUrl(it.text("url")).attributeNames(QueueAttributeName.ALL));
        sqs.listQueueTags(ask -> ask.queueUrl(it.text("url")));
    }
}
