package dev.driftline.aws.live.types.dynamodb;

import static dev.driftline.aws.live.types.dynamodb.DynamoDb.dynamoDb;

import dev.driftline.aws.live.kit.Listing;
import java.util.List;
import java.util.stream.Stream;

/// Tables. Items are their contents, and no resource that anybody looks for here.
public final class DynamoDbListings {

    public static final List<Listing<?>> ALL = List.of(Listing.of("aws_dynamodb_table")
            .from(
                    "dynamodb:ListTables",
                    aws -> dynamoDb(aws).listTablesPaginator().tableNames())
            .id(name -> name)
            .arn("dynamodb", name -> "table/" + name)
            // Of a global table, the replica in another region.
            .heldBy(
                    "aws_dynamodb_table_replica",
                    replica -> Stream.of(replica.text("global_table_arn").replaceFirst(".*/", "")))
            .heldBy("aws_dynamodb_global_table", table -> Stream.of(table.text("name")))
            .done());

    private DynamoDbListings() {}
}
