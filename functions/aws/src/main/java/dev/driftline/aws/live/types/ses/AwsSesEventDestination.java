package dev.driftline.aws.live.types.ses;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.ses.model.EventDestination;

/// Where a configuration set reports what became of mail.
final class AwsSesEventDestination {

    private static final Shape DIMENSION = Shape.PLAIN
            .complete()
            .renamed("default_dimension_value", "default_value")
            .renamed("dimension_value_source", "value_source");

    private static final Shape STREAM =
            Shape.PLAIN.complete().renamed("delivery_stream_arn", "stream_arn").renamed("iam_role_arn", "role_arn");

    static final ResourceType<EventDestination> TYPE = ResourceType.named("aws_ses_event_destination")
            .readBy(AwsSesEventDestination::read)
            .needs(Ses.CONFIGURATION_SETS)
            .attribute(
                    "cloudwatch_destination",
                    live -> live.cloudWatchDestination() == null
                            ? Value.absent()
                            : DIMENSION.set(live.cloudWatchDestination().dimensionConfigurations()))
            .attribute("enabled", EventDestination::enabled)
            .attribute("kinesis_destination", live -> STREAM.single(live.kinesisFirehoseDestination()))
            .attribute("matching_types", live -> Value.set(live.matchingEventTypesAsStrings()))
            .attribute("sns_destination", live -> Shape.PLAIN.complete().single(live.snsDestination()))
            .ignored("arn", "made of the names, which are the identity")
            .ignored("configuration_set_name", "a part of the identity")
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsSesEventDestination() {}

    private static Optional<EventDestination> read(Reads reads, DeclaredResource declared) {
        return reads.get(Ses.CONFIGURATION_SETS, declared.text("configuration_set_name")).stream()
                .flatMap(set -> set.eventDestinations().stream())
                .filter(destination -> declared.text("name").equals(destination.name()))
                .findFirst();
    }
}
