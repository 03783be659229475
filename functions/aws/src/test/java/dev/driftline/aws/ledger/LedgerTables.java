package dev.driftline.aws.ledger;

import dev.driftline.aws.client.AwsClients;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/// Makes the table as the template does.
public final class LedgerTables {

    private LedgerTables() {}

    public static Table create(AwsClients clients, String name) {
        client(clients)
                .createTable(create -> create.tableName(name)
                        .billingMode(BillingMode.PAY_PER_REQUEST)
                        .keySchema(List.of(key("pk", KeyType.HASH), key("sk", KeyType.RANGE)))
                        .attributeDefinitions(List.of(attribute("pk"), attribute("sk"))));
        return Table.of(clients, name);
    }

    public static void delete(AwsClients clients, String name) {
        client(clients).deleteTable(delete -> delete.tableName(name));
    }

    private static DynamoDbClient client(AwsClients clients) {
        return clients.get(
                DynamoDbClient.class,
                DynamoDbClient::builder,
                clients.settings().region());
    }

    /// How many messages wait for a channel.
    public static int waiting(AwsClients clients, String table, String channel) {
        return Table.of(clients, table).query(Table.key("OUTBOX", channel), "").size();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }

    private static AttributeDefinition attribute(String name) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(ScalarAttributeType.S)
                .build();
    }
}
