package dev.driftline.aws.live.types.dynamodb;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.core.compare.JsonText;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Items of tables, as far as Terraform wrote them: no other attribute is asked for.
final class DynamoDbItems {

    /// @param key what names the item
    /// @param attributes which attributes are wanted
    record Item(String table, Map<String, AttributeValue> key, List<String> attributes) {

        static Item of(DeclaredResource declared) {
            var written = written(declared);
            var key = new HashMap<>(written);
            key.keySet().retainAll(List.of(declared.text("hash_key"), declared.text("range_key")));
            return new Item(
                    declared.text("table_name"),
                    key,
                    written.keySet().stream().sorted().toList());
        }

        private String projection() {
            return placeholders().keySet().stream().sorted().collect(Collectors.joining(","));
        }

        private Map<String, String> placeholders() {
            var names = new HashMap<String, String>();
            attributes.forEach(attribute -> names.put("#a" + names.size(), attribute));
            return names;
        }
    }

    /// Only what the state has is read. It needs `dynamodb:GetItem`; without it items are not readable, and that is
    /// said.
    static final Lookup<Item, Map<String, AttributeValue>> ITEMS = Lookup.<Item, Map<String, AttributeValue>>each(
                    "dynamodb:GetItem", (aws, item) -> {
                        var answer = DynamoDb.dynamoDb(aws)
                                .getItem(ask -> ask.tableName(item.table())
                                        .key(item.key())
                                        .projectionExpression(item.projection())
                                        .expressionAttributeNames(item.placeholders())
                                        .consistentRead(true));
                        return answer.hasItem() ? normal(answer.item()) : null;
                    })
            .absentOn("ResourceNotFoundException");

    private DynamoDbItems() {}

    /// What the state has; empty when it is no item.
    static Map<String, AttributeValue> written(DeclaredResource declared) {
        var json = JsonText.parse(declared.text("item")).orElseGet(Value::absent);
        var item = new HashMap<String, AttributeValue>();
        json.entries().forEach((name, value) -> item.put(name, attribute(value)));
        return normal(item);
    }

    private static AttributeValue attribute(Value typed) {
        var made = AttributeValue.builder();
        typed.entries().forEach((type, value) -> {
            switch (type) {
                case "S" -> made.s(value.asText());
                case "N" -> made.n(value.asText());
                case "B" -> made.b(bytes(value));
                case "BOOL" -> made.bool(value.asText().equals("true"));
                case "NULL" -> made.nul(value.asText().equals("true"));
                case "SS" ->
                    made.ss(value.elements().stream().map(Value::asText).toList());
                case "NS" ->
                    made.ns(value.elements().stream().map(Value::asText).toList());
                case "BS" ->
                    made.bs(value.elements().stream().map(DynamoDbItems::bytes).toList());
                case "L" ->
                    made.l(value.elements().stream()
                            .map(DynamoDbItems::attribute)
                            .toList());
                case "M" -> {
                    var entries = new HashMap<String, AttributeValue>();
                    value.entries().forEach((name, entry) -> entries.put(name, attribute(entry)));
                    made.m(entries);
                }
                default -> {
                    // DynamoDB has no other type.
                }
            }
        });
        return made.build();
    }

    private static SdkBytes bytes(Value base64) {
        return SdkBytes.fromByteArray(Base64.getDecoder().decode(base64.asText()));
    }

    /// Numbers are the same however written, and sets in any order (Amazon DynamoDB developer guide, "Data types").
    private static Map<String, AttributeValue> normal(Map<String, AttributeValue> item) {
        var normal = new HashMap<String, AttributeValue>();
        item.forEach((name, value) -> normal.put(name, normal(value)));
        return normal;
    }

    private static AttributeValue normal(AttributeValue value) {
        return switch (value.type()) {
            case N -> AttributeValue.fromN(number(value.n()));
            case SS -> AttributeValue.fromSs(sorted(value.ss(), text -> text));
            case NS -> AttributeValue.fromNs(sorted(value.ns(), DynamoDbItems::number));
            case L ->
                AttributeValue.fromL(
                        value.l().stream().map(DynamoDbItems::normal).toList());
            case M -> AttributeValue.fromM(normal(value.m()));
            case S, B, BS, BOOL, NUL, UNKNOWN_TO_SDK_VERSION -> value;
        };
    }

    private static List<String> sorted(List<String> texts, UnaryOperator<String> each) {
        var sorted = new ArrayList<>(texts.stream().map(each).toList());
        sorted.sort(null);
        return sorted;
    }

    private static String number(String text) {
        var number = new BigDecimal(text);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toString();
    }
}
