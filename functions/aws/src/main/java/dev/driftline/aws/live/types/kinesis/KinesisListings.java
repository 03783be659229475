package dev.driftline.aws.live.types.kinesis;

import static dev.driftline.aws.live.types.kinesis.Kinesis.kinesis;

import dev.driftline.aws.live.kit.Listing;
import java.util.List;

/// Streams.
public final class KinesisListings {

    public static final List<Listing<?>> ALL = List.of(Listing.of("aws_kinesis_stream")
            .from(
                    "kinesis:ListStreams",
                    aws -> kinesis(aws).listStreamsPaginator().streamNames())
            .id(name -> name)
            .arn("kinesis", name -> "stream/" + name)
            .declaredAs(declared -> declared.text("name"))
            .done());

    private KinesisListings() {}
}
