package dev.driftline.aws.live.types.dms;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.databasemigration.model.EventSubscription;

/// What migrations tell a topic of.
final class AwsDmsEventSubscription {

    record Live(EventSubscription subscription, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_dms_event_subscription")
            .identifiedBy("name")
            .readBy(AwsDmsEventSubscription::read)
            .needs(Dms.SUBSCRIPTIONS, Dms.TAGS, Tagging.TAGGED)
            .attributes(Live::subscription, "enabled", "sns_topic_arn", "source_type")
            .attribute("event_categories", live -> Value.set(live.subscription().eventCategoriesList()))
            .attribute("source_ids", live -> Value.set(live.subscription().sourceIdsList()))
            .tags(Live::tags)
            .ignored("arn", "made of the name, which is the identity, by Terraform")
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsDmsEventSubscription() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var arn = declared.text("arn");
        reads.prefetch(Tagging.TAGGED, arn);
        return reads.get(Dms.SUBSCRIPTIONS, declared.text("name"))
                .map(subscription -> new Live(subscription, Tagging.tags(reads, declared, arn, Dms.TAGS)));
    }
}
