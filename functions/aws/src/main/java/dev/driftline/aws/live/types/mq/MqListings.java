package dev.driftline.aws.live.types.mq;

import static dev.driftline.aws.live.types.mq.Mq.mq;

import dev.driftline.aws.live.kit.Listing;
import java.util.List;

/// Brokers.
public final class MqListings {

    public static final List<Listing<?>> ALL = List.of(Listing.of("aws_mq_broker")
            .from(
                    "mq:ListBrokers",
                    aws -> mq(aws).listBrokersPaginator(ask -> {}).brokerSummaries())
            .id(broker -> broker.brokerId())
            .label(broker -> broker.brokerName())
            .without(broker -> "DELETION_IN_PROGRESS".equals(broker.brokerStateAsString()))
            .done());

    private MqListings() {}
}
