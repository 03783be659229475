package dev.driftline.aws.live.types.sqs;

import static dev.driftline.aws.live.types.sqs.Sqs.sqs;

import dev.driftline.aws.live.kit.Listing;
import java.util.List;

/// Queues. The host of their URLs is not always that of a state; the name is.
public final class SqsListings {

    public static final List<Listing<?>> ALL = List.of(Listing.of("aws_sqs_queue")
            .from(
                    "sqs:ListQueues",
                    aws -> sqs(aws).listQueuesPaginator(ask -> ask.maxResults(1000))
                            .queueUrls())
            .id(url -> url)
            .key(SqsListings::name)
            .arn("sqs", SqsListings::name)
            .label(SqsListings::name)
            .declaredAs(declared -> name(declared.text("id")))
            .done());

    private SqsListings() {}

    private static String name(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
