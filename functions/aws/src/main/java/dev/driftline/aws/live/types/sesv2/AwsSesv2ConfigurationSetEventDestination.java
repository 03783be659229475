package dev.driftline.aws.live.types.sesv2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.sesv2.model.EventDestination;

/// Where a configuration set reports what became of mail.
final class AwsSesv2ConfigurationSetEventDestination {

    /// By configuration set, all of its destinations.
    private static final Lookup<String, List<EventDestination>> DESTINATIONS =
            Lookup.<String, List<EventDestination>>each(
                            "ses:GetConfigurationSetEventDestinations",
                            (aws, set) -> SesV2.sesV2(aws)
                                    .getConfigurationSetEventDestinations(ask -> ask.configurationSetName(set))
                                    .eventDestinations())
                    .absentOn("NotFoundException");

    private static final Shape SHAPE =
            Shape.PLAIN.complete().renamed("dimension_configurations", "dimension_configuration");

    static final ResourceType<EventDestination> TYPE = ResourceType.named(
                    "aws_sesv2_configuration_set_event_destination")
            .readBy(AwsSesv2ConfigurationSetEventDestination::read)
            .needs(DESTINATIONS)
            .attribute("event_destination", SHAPE::single)
            .ignored("configuration_set_name", "a part of the identity")
            .ignored("event_destination_name", "a part of the identity")
            .ignored("id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsSesv2ConfigurationSetEventDestination() {}

    private static Optional<EventDestination> read(Reads reads, DeclaredResource declared) {
        return reads.get(DESTINATIONS, declared.text("configuration_set_name")).stream()
                .flatMap(List::stream)
                .filter(destination -> declared.text("event_destination_name").equals(destination.name()))
                .findFirst();
    }
}
