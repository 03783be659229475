package dev.driftline.aws.live.types.ses;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ses.model.IdentityNotificationAttributes;

/// Where an identity reports one kind of what became of mail.
final class AwsSesIdentityNotificationTopic {

    record Live(@Nullable String topic, @Nullable Boolean headers) {

        static Live of(IdentityNotificationAttributes live, String kind) {
            return switch (kind) {
                case "Bounce" -> new Live(live.bounceTopic(), live.headersInBounceNotificationsEnabled());
                case "Complaint" -> new Live(live.complaintTopic(), live.headersInComplaintNotificationsEnabled());
                default -> new Live(live.deliveryTopic(), live.headersInDeliveryNotificationsEnabled());
            };
        }
    }

    static final ResourceType<Live> TYPE = ResourceType.named("aws_ses_identity_notification_topic")
            .readBy((reads, declared) -> reads.get(Ses.NOTIFICATIONS, declared.text("identity"))
                    .map(live -> Live.of(live, declared.text("notification_type"))))
            .needs(Ses.NOTIFICATIONS)
            .attribute("include_original_headers", Live::headers)
            .attribute("topic_arn", Live::topic)
            .ignored("id", "the identity")
            .ignored("identity", "a part of the identity")
            .ignored("notification_type", "a part of the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsSesIdentityNotificationTopic() {}
}
