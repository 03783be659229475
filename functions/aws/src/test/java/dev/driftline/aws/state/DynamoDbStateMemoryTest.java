package dev.driftline.aws.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.state.StateMemory.Recall;
import dev.driftline.core.state.StateMemory.Seen;
import java.math.BigInteger;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

@ExtendWith(Backends.class)
class DynamoDbStateMemoryTest {

    private static final Seen SEEN = new Seen(
            new BigInteger("18446744073709551615"), "lineage", "abc", 12, Instant.parse("2026-03-04T05:06:07.123Z"));

    private final Backend backend;
    private final DynamoDbStateMemory memory;

    DynamoDbStateMemoryTest(Backend backend) {
        this.backend = backend;
        var table = "memory-" + backend.bucket;
        backend.dynamodb.createTable(request -> request.tableName(table)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(text("pk"), text("sk"))
                .keySchema(key("pk", KeyType.HASH), key("sk", KeyType.RANGE)));
        memory = new DynamoDbStateMemory(backend.clients, table);
    }

    @Test
    void what_was_remembered_is_known_to_the_next_scan() {
        assertThat(memory.recall("s3://b/k")).isEqualTo(new Recall.Nothing());

        assertThat(memory.remember("s3://b/k", SEEN)).isEmpty();

        assertThat(memory.recall("s3://b/k")).isEqualTo(new Recall.Known(SEEN));
        assertThat(memory.recall("s3://b/other")).isEqualTo(new Recall.Nothing());
    }

    @Test
    void of_two_scans_that_overlap_the_one_that_looked_last_counts() {
        memory.remember("s", SEEN);

        var earlier = new Seen(BigInteger.ONE, "l", "x", 1, SEEN.at().minusMillis(1));
        assertThat(memory.remember("s", earlier)).isEmpty();
        assertThat(memory.recall("s")).isEqualTo(new Recall.Known(SEEN));

        var later = new Seen(BigInteger.TWO, "l", "x", 1, SEEN.at().plusMillis(1));
        memory.remember("s", later);
        assertThat(memory.recall("s")).isEqualTo(new Recall.Known(later));
    }

    @Test
    void a_table_that_is_not_there_is_told_both_ways() {
        var nowhere = new DynamoDbStateMemory(backend.clients, "no-such-table");

        assertThat(nowhere.recall("s")).isInstanceOf(Recall.Unknown.class);
        assertThat(nowhere.remember("s", SEEN))
                .hasValueSatisfying(problem -> assertThat(problem).startsWith("table no-such-table: "));
    }

    private static AttributeDefinition text(String name) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(ScalarAttributeType.S)
                .build();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }
}
