package dev.driftline.aws.delivery;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.driftline.aws.client.AwsClients;
import dev.driftline.core.delivery.Announcement;
import dev.driftline.core.delivery.Channel;
import dev.driftline.core.delivery.Delivery;
import dev.driftline.core.delivery.message.AnnouncementJson;
import dev.driftline.core.delivery.message.AnnouncementText;
import dev.driftline.core.delivery.message.Told;
import dev.driftline.core.report.Digest;
import java.util.List;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.PublishRequest;

/// An SNS topic: programs get `announcement-v1`, mailboxes a text, filter policies the attributes
/// ([TransitionAttributes]). On a FIFO topic the messages of one state keep their order, and a retry within
/// five minutes is dropped by SNS itself.
///
/// @param topic the ARN; it names the region too
public record SnsChannel(String name, AwsClients clients, String topic) implements Channel {

    /// With the attributes. (docs.aws.amazon.com, Publish; mailboxes stay at it when a topic is allowed more)
    private static final int MOST_BYTES = 262_144;

    private static final int MARGIN = 1_024;
    private static final int MOST_EMAIL = 12_000;
    private static final int MOST_SUBJECT = 99;

    @Override
    public Delivery tell(Announcement announcement) {
        var region = topic.split(":", -1)[3];
        var attributes = TransitionAttributes.of(announcement);
        var request = PublishRequest.builder()
                .topicArn(topic)
                .subject(subject(announcement))
                .message(body(announcement, MOST_BYTES - MARGIN - SnsAttributes.bytes(attributes)))
                .messageStructure("json")
                .messageAttributes(attributes);
        if (topic.endsWith(".fifo")) {
            request.messageGroupId(Digest.of(List.of(announcement.stack()))).messageDeduplicationId(announcement.key());
        }
        try {
            var sns = clients.get(SnsClient.class, SnsClient::builder, region);
            return new Delivery.Sent(name, sns.publish(request.build()).messageId());
        } catch (SdkException e) {
            return SnsFailure.of(name, topic, e);
        }
    }

    /// ASCII without line breaks and shorter than 100 characters, as SNS wants it.
    static String subject(Announcement announcement) {
        var stacks = Told.of(announcement).stacks();
        var where = stacks.size() == 1 ? stacks.getFirst() : stacks.size() + " states";
        var subject =
                ("Driftline: " + Told.of(announcement).headline() + " in " + where).replaceAll("[^\\x20-\\x7E]", "?");
        return subject.length() <= MOST_SUBJECT ? subject : subject.substring(0, MOST_SUBJECT - 3) + "...";
    }

    private static String body(Announcement announcement, int room) {
        var both = JsonNodeFactory.instance
                .objectNode()
                .put("default", "")
                .put("email", AnnouncementText.of(announcement, MOST_EMAIL));
        var left = room - AnnouncementJson.bytes(both);
        return both.put(
                        "default",
                        AnnouncementJson.of(announcement, left, SnsChannel::inside)
                                .toString())
                .toString();
    }

    /// As it travels: as a string inside another JSON document.
    private static int inside(ObjectNode node) {
        return SnsMessage.bytes(TextNode.valueOf(node.toString()).toString());
    }
}
