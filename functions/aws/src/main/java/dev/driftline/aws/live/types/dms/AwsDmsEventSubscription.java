package dev.driftline.aws.live.types.dms;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagged;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.databasemigration.model.EventSubscription;

/// What migrations tell a topic of.
final class AwsDmsEventSubscription {

    static final ResourceType<Tagged<EventSubscription>> TYPE = ResourceType.named("aws_dms_event_subscription")
            .identifiedBy("name")
            .readBy(Tagged.by(Dms.SUBSCRIPTIONS, "name", Dms.TAGS))
            .needs(Dms.SUBSCRIPTIONS, Dms.TAGS, Tagging.TAGGED)
            .attributes(Tagged::thing, "enabled", "sns_topic_arn", "source_type")
            .attribute("event_categories", live -> Value.set(live.thing().eventCategoriesList()))
            .attribute("source_ids", live -> Value.set(live.thing().sourceIdsList()))
            .tags(Tagged::tags)
            .ignored("arn", "made of the name, which is the identity, by Terraform")
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsDmsEventSubscription() {}
}
