package dev.driftline.aws.delivery;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.core.delivery.Delivery;
import dev.driftline.core.delivery.Destination;
import dev.driftline.core.report.Report;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.PublishRequest;

/// An SNS topic: programs get the JSON report, mailboxes a text.
public final class SnsTopic implements Destination {

    private static final Pattern ARN = Pattern.compile("arn:[a-z-]+:sns:([a-z0-9-]+):[0-9]{12}:[A-Za-z0-9_.-]+");

    private final AwsClients clients;
    private final String topic;
    private final SnsMessage message;

    /// @param topic the ARN; it names the region too, so a topic elsewhere than the function will do
    public SnsTopic(AwsClients clients, String topic, SnsMessage message) {
        this.clients = clients;
        this.topic = topic.strip();
        this.message = message;
    }

    @Override
    public String name() {
        return "sns:" + topic.substring(topic.lastIndexOf(':') + 1);
    }

    @Override
    public Delivery send(Report report) {
        if (report.exitCode(false) == 0) {
            return new Delivery.Unchanged(name());
        }
        var arn = ARN.matcher(topic);
        if (!arn.matches()) {
            return new Delivery.Failed(
                    name(),
                    "not the ARN of an SNS topic: " + topic,
                    "it looks like arn:aws:sns:eu-west-1:123456789012:drift");
        }
        return publish(arn.group(1), report);
    }

    private Delivery publish(String region, Report report) {
        var request = PublishRequest.builder()
                .topicArn(topic)
                .subject(SnsMessage.subject(report))
                .message(message.body(report))
                .messageStructure("json")
                .messageAttributes(SnsAttributes.of(report));
        if (topic.endsWith(".fifo")) {
            request.messageGroupId("driftline")
                    .messageDeduplicationId(report.scan().id());
        }
        try {
            var sns = clients.get(SnsClient.class, SnsClient::builder, region);
            return new Delivery.Sent(name(), sns.publish(request.build()).messageId());
        } catch (SdkException e) {
            return SnsFailure.of(name(), topic, e);
        }
    }
}
