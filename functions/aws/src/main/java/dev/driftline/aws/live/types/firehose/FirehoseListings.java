package dev.driftline.aws.live.types.firehose;

import static dev.driftline.aws.live.types.firehose.Firehose.firehose;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Listing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.firehose.model.ListDeliveryStreamsResponse;

/// Delivery streams.
public final class FirehoseListings {

    public static final List<Listing<?>> ALL = List.of(Listing.of("aws_kinesis_firehose_delivery_stream")
            .from("firehose:ListDeliveryStreams", FirehoseListings::names)
            .id(name -> name)
            .declaredAs(declared -> declared.text("name"))
            .done());

    private FirehoseListings() {}

    private static List<String> names(Aws aws) {
        var names = new ArrayList<String>();
        ListDeliveryStreamsResponse page;
        @Nullable String last = null;
        do {
            var after = last;
            page = firehose(aws).listDeliveryStreams(ask -> ask.exclusiveStartDeliveryStreamName(after));
            names.addAll(page.deliveryStreamNames());
            last = names.isEmpty() ? null : names.getLast();
        } while (Boolean.TRUE.equals(page.hasMoreDeliveryStreams()));
        return names;
    }
}
