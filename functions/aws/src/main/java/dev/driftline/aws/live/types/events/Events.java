package dev.driftline.aws.live.types.events;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.core.model.DeclaredResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.DescribeApiDestinationResponse;
import software.amazon.awssdk.services.eventbridge.model.DescribeArchiveResponse;
import software.amazon.awssdk.services.eventbridge.model.DescribeConnectionResponse;
import software.amazon.awssdk.services.eventbridge.model.DescribeEventBusResponse;
import software.amazon.awssdk.services.eventbridge.model.ListTargetsByRuleRequest;
import software.amazon.awssdk.services.eventbridge.model.Tag;
import software.amazon.awssdk.services.eventbridge.model.Target;

/// Buses, targets, archives and destinations. Their listings leave out descriptions and patterns, so each is asked for.
final class Events {

    private static final String NOT_FOUND = "ResourceNotFoundException";

    /// A rule on its bus.
    record RuleKey(String bus, String name) {}

    /// By name or ARN.
    static final Lookup<String, DescribeEventBusResponse> BUSES = Lookup.<String, DescribeEventBusResponse>each(
                    "events:DescribeEventBus", (aws, name) -> events(aws).describeEventBus(ask -> ask.name(name)))
            .absentOn(NOT_FOUND);

    /// The targets of a rule.
    static final Lookup<RuleKey, List<Target>> TARGETS = Lookup.<RuleKey, List<Target>>each(
                    "events:ListTargetsByRule", Events::targets)
            .absentOn(NOT_FOUND);

    /// By name.
    static final Lookup<String, DescribeArchiveResponse> ARCHIVES = Lookup.<String, DescribeArchiveResponse>each(
                    "events:DescribeArchive", (aws, name) -> events(aws).describeArchive(ask -> ask.archiveName(name)))
            .absentOn(NOT_FOUND);

    /// By name. The answer has no secrets.
    static final Lookup<String, DescribeConnectionResponse> CONNECTIONS =
            Lookup.<String, DescribeConnectionResponse>each(
                            "events:DescribeConnection",
                            (aws, name) -> events(aws).describeConnection(ask -> ask.name(name)))
                    .absentOn(NOT_FOUND);

    /// By name.
    static final Lookup<String, DescribeApiDestinationResponse> API_DESTINATIONS =
            Lookup.<String, DescribeApiDestinationResponse>each(
                            "events:DescribeApiDestination",
                            (aws, name) -> events(aws).describeApiDestination(ask -> ask.name(name)))
                    .absentOn(NOT_FOUND);

    /// By ARN.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "events:ListTagsForResource",
                    (aws, arn) -> events(aws).listTagsForResource(ask -> ask.resourceARN(arn)).tags().stream()
                            .filter(tag -> !tag.key().startsWith("aws:"))
                            .collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second)))
            .absentOn(NOT_FOUND);

    private Events() {}

    static EventBridgeClient events(Aws aws) {
        return aws.client(EventBridgeClient.class, EventBridgeClient::builder);
    }

    /// The bus of a rule, a target or a permission. Provider versions before 3 write nothing for the default one.
    static String bus(DeclaredResource declared) {
        var bus = declared.text("event_bus_name");
        return bus.isEmpty() ? "default" : bus;
    }

    private static List<Target> targets(Aws aws, RuleKey rule) {
        var request =
                ListTargetsByRuleRequest.builder().eventBusName(rule.bus()).rule(rule.name());
        var page = events(aws).listTargetsByRule(request.build());
        var targets = new ArrayList<>(page.targets());
        while (page.nextToken() != null) {
            page = events(aws)
                    .listTargetsByRule(request.nextToken(page.nextToken()).build());
            targets.addAll(page.targets());
        }
        return targets;
    }
}
