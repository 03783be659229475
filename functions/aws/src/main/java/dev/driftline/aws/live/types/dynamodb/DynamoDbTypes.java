package dev.driftline.aws.live.types.dynamodb;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of DynamoDB.
public final class DynamoDbTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_dynamodb_table", () -> AwsDynamodbTable.TYPE));

    private DynamoDbTypes() {}
}
