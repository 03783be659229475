package dev.driftline.aws.live.types.sns;

import static dev.driftline.aws.live.types.sns.Sns.sns;

import dev.driftline.aws.live.kit.Listing;
import java.util.List;
import software.amazon.awssdk.services.sns.model.Subscription;

/// Topics, and who gets what they say. A subscription that nobody confirmed gets nothing, and has no ARN.
public final class SnsListings {

    public static final List<Listing<?>> ALL = List.of(
            Listing.of("aws_sns_topic")
                    .from(
                            "sns:ListTopics",
                            aws -> sns(aws).listTopicsPaginator().topics())
                    .id(topic -> topic.topicArn())
                    .done(),
            Listing.of("aws_sns_topic_subscription")
                    .from(
                            "sns:ListSubscriptions",
                            aws -> sns(aws).listSubscriptionsPaginator().subscriptions())
                    .id(Subscription::subscriptionArn)
                    .label(subscription -> "%s of %s"
                            .formatted(
                                    subscription.protocol(),
                                    subscription.topicArn().replaceFirst(".*:", "")))
                    .without(subscription -> !subscription.subscriptionArn().startsWith("arn:"))
                    .done());

    private SnsListings() {}
}
