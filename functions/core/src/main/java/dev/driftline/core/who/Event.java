package dev.driftline.core.who;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One request that somebody made ("CloudTrail record contents").
///
/// @param source the service that answered: `ec2` of `ec2.amazonaws.com`
/// @param name without an API version: `UpdateFunctionConfiguration`
/// @param via console, CLI, SDK, Terraform or the service that did it for somebody; empty where it does not tell
/// @param request its parameters, without the wrapper that some have
record Event(
        String id, String source, String name, Instant at, Actor actor, String via, String account, JsonNode request) {

    /// Empty for what changed nothing, failed or cannot be understood.
    static Optional<Event> of(JsonNode entry) {
        if (entry.path("readOnly").asBoolean(false)
                || entry.hasNonNull("errorCode")
                || entry.hasNonNull("errorMessage")) {
            return Optional.empty();
        }
        var actor = Actor.of(entry.path("userIdentity"));
        if (actor.name().isBlank()) {
            return Optional.empty();
        }
        var name = named(entry.path("eventName").asText());
        try {
            return Optional.of(new Event(
                    entry.path("eventID").asText(),
                    entry.path("eventSource").asText().replaceAll("[.].*", ""),
                    name,
                    Instant.parse(entry.path("eventTime").asText()),
                    actor,
                    Via.of(entry),
                    entry.path("recipientAccountId").asText(),
                    unwrapped(name, entry.path("requestParameters"))));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // without a time it is no record
        }
    }

    /// Lambda and CloudFront write the API's version behind a name: `UpdateFunctionConfiguration20150331v2`,
    /// `UpdateDistribution2014_01_31`.
    static String named(String eventName) {
        return eventName.replaceAll("20\\d{2}_?\\d{2}_?\\d{2}(v\\d+)?$", "");
    }

    /// EC2 records the requests of its younger operations as `{"DeleteNatGatewayRequest": {"NatGatewayId": ...}}`.
    private static JsonNode unwrapped(String name, JsonNode parameters) {
        var inner = parameters.path(name + "Request");
        return inner.isObject() ? inner : parameters;
    }

    /// The texts at a path of the request, through every list: `instancesSet.items.instanceId`. Case does not count,
    /// since services differ in it: `resourceArn`, `resourceARN`, in wrappers `NatGatewayId`.
    Set<String> texts(String path) {
        var found = new LinkedHashSet<String>();
        collect(request, List.of(path.split("\\.")), found);
        return found;
    }

    private static void collect(JsonNode node, List<String> path, Set<String> found) {
        if (node.isArray()) {
            node.forEach(each -> collect(each, path, found));
        } else if (path.isEmpty()) {
            if (node.isValueNode() && !node.isNull()) {
                found.add(node.asText());
            }
        } else {
            node.properties().stream()
                    .filter(member -> member.getKey().equalsIgnoreCase(path.getFirst()))
                    .forEach(member -> collect(member.getValue(), path.subList(1, path.size()), found));
        }
    }

    /// Everything that the request says, with the name of the field that says it: a flag or a number alone could be of
    /// anything.
    List<Said> said() {
        var said = new ArrayList<Said>();
        collect("", request, said);
        return said;
    }

    record Said(String field, String text) {}

    private static void collect(String field, JsonNode node, List<Said> said) {
        if (node.isValueNode()) {
            said.add(new Said(field, node.asText()));
        } else if (node.isArray()) {
            node.forEach(each -> collect(field, each, said));
        } else {
            node.properties()
                    .forEach(member -> collect(
                            member.getKey().equals("value") || member.getKey().equals("items")
                                    ? field
                                    : member.getKey(),
                            member.getValue(),
                            said));
        }
    }
}
