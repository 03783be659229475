package dev.driftline.aws.live.types.rds;

import static dev.driftline.aws.live.types.rds.Rds.rds;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Listings;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.rds.model.EventSubscription;

/// What RDS tells a topic of.
final class AwsDbEventSubscription {

    static final Lookup<String, EventSubscription> SUBSCRIPTIONS = Listings.byName(
            "rds:DescribeEventSubscriptions",
            (aws, name) -> rds(aws).describeEventSubscriptions(ask -> ask.subscriptionName(name))
                    .eventSubscriptionsList(),
            aws -> rds(aws).describeEventSubscriptionsPaginator(ask -> {}).eventSubscriptionsList(),
            EventSubscription::custSubscriptionId,
            "SubscriptionNotFound");

    record Live(EventSubscription subscription, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_db_event_subscription")
            .readBy(AwsDbEventSubscription::read)
            .needs(SUBSCRIPTIONS, Rds.TAGS, Tagging.TAGGED)
            .attributes(Live::subscription, "enabled", "source_type")
            .computed("arn", live -> live.subscription().eventSubscriptionArn())
            .computed("customer_aws_id", live -> live.subscription().customerAwsId())
            .attribute("event_categories", live -> Value.set(live.subscription().eventCategoriesList()))
            .attribute("sns_topic", live -> live.subscription().snsTopicArn())
            .attribute("source_ids", live -> Value.set(live.subscription().sourceIdsList()))
            .tags(Live::tags)
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .ignored("name_prefix", "only read when Terraform creates the subscription")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsDbEventSubscription() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        reads.prefetch(Tagging.TAGGED, declared.text("arn"));
        return reads.get(SUBSCRIPTIONS, declared.text("id"))
                .map(subscription -> new Live(
                        subscription, Tagging.tags(reads, declared, subscription.eventSubscriptionArn(), Rds.TAGS)));
    }
}
