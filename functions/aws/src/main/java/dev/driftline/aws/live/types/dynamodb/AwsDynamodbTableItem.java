package dev.driftline.aws.live.types.dynamodb;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.Value;

/// An item of a table. What it holds is data, so that it changed is told and not how.
final class AwsDynamodbTableItem {

    /// Instead of a content that is not as declared.
    private static final Value ANOTHER = Value.of("another content");

    static final ResourceType<Value> TYPE = ResourceType.named("aws_dynamodb_table_item")
            .readBy((reads, declared) -> reads.get(DynamoDbItems.ITEMS, DynamoDbItems.Item.of(declared))
                    .map(item -> item.equals(DynamoDbItems.written(declared)) ? declared.get("item") : ANOTHER))
            .needs(DynamoDbItems.ITEMS)
            .sensitive("item", item -> item)
            .ignored("hash_key", "a part of the identity")
            .ignored("id", "the identity")
            .ignored("range_key", "a part of the identity")
            .ignored("table_name", "a part of the identity")
            .done();

    private AwsDynamodbTableItem() {}
}
