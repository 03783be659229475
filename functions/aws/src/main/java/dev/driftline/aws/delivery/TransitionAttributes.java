package dev.driftline.aws.delivery;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.driftline.core.delivery.Announcement;
import dev.driftline.core.ledger.Transition;
import dev.driftline.core.report.Severity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;

/// What a subscription's filter policy can choose by, without looking into the message.
///
/// | attribute | type | what |
/// |---|---|---|
/// | `stack` | String | the state's location, or the target |
/// | `target` | String | as the configuration names it |
/// | `severity` | String | of the most urgent transition |
/// | `transitions` | String.Array | `new`, `changed`, `resolved` and so on |
/// | `kinds` | String.Array | `changed`, `missing`, `unmanaged` and so on |
/// | `types` | String.Array | resource types |
/// | `accounts` | String.Array | accounts of the resources |
/// | `alarms` | Number | how many transitions somebody should look at |
final class TransitionAttributes {

    /// More would eat the room of the message.
    private static final int MOST_VALUES = 50;

    private TransitionAttributes() {}

    static Map<String, MessageAttributeValue> of(Announcement announcement) {
        var attributes = new LinkedHashMap<String, MessageAttributeValue>();
        attributes.put("stack", text(or(announcement.stack(), "none")));
        attributes.put("target", text(or(announcement.scan().target(), "none")));
        attributes.put(
                "severity",
                text(announcement.transitions().stream()
                        .map(transition -> transition.finding().severity())
                        .min(Severity::compareTo)
                        .map(Severity::label)
                        .orElse("none")));
        attributes.put(
                "transitions",
                array(announcement, transition -> transition.kind().label()));
        attributes.put(
                "kinds",
                array(announcement, transition -> transition.finding().kind().label()));
        attributes.put(
                "types", array(announcement, transition -> transition.finding().type()));
        attributes.put(
                "accounts",
                array(announcement, transition -> transition.finding().account()));
        attributes.put(
                "alarms",
                MessageAttributeValue.builder()
                        .dataType("Number")
                        .stringValue(Long.toString(announcement.transitions().stream()
                                .filter(transition -> transition.kind().isAlarm())
                                .count()))
                        .build());
        return attributes;
    }

    private static MessageAttributeValue array(Announcement announcement, Function<Transition, String> part) {
        var values = new TreeSet<String>();
        announcement.transitions().forEach(transition -> values.add(part.apply(transition)));
        var array = JsonNodeFactory.instance.arrayNode();
        values.stream().limit(MOST_VALUES).forEach(array::add);
        return MessageAttributeValue.builder()
                .dataType("String.Array")
                .stringValue(array.toString())
                .build();
    }

    private static MessageAttributeValue text(String text) {
        return MessageAttributeValue.builder()
                .dataType("String")
                .stringValue(text)
                .build();
    }

    /// SNS takes no empty attribute.
    private static String or(String text, String other) {
        return text.isEmpty() ? other : text;
    }
}
