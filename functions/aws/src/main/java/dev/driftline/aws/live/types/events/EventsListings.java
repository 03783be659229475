package dev.driftline.aws.live.types.events;

import static dev.driftline.aws.live.types.events.Events.events;

import dev.driftline.aws.live.kit.Asking;
import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Listing;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.types.events.Events.RuleKey;
import dev.driftline.core.scan.Existing.Concern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.eventbridge.model.EventBus;
import software.amazon.awssdk.services.eventbridge.model.ListEventBusesResponse;
import software.amazon.awssdk.services.eventbridge.model.ListRulesResponse;
import software.amazon.awssdk.services.eventbridge.model.Rule;

/// Buses, rules and targets, without the rules that services of AWS keep on the bus of an account.
public final class EventsListings {

    private static final String DEFAULT = "default";

    private static final Lookup<Whole, List<EventBus>> BUSES =
            Lookup.whole("events:ListEventBuses", EventsListings::buses);

    /// By bus.
    private static final Lookup<String, List<Rule>> RULES = Lookup.each("events:ListRules", EventsListings::rules);

    public static final List<Listing<?>> ALL = List.of(
            Listing.of("aws_cloudwatch_event_bus")
                    .from(BUSES)
                    .id(EventBus::name)
                    .key(EventBus::arn)
                    .without(bus -> bus.name().equals(DEFAULT) || bus.name().startsWith("aws."))
                    .done(),
            Listing.of("aws_cloudwatch_event_rule")
                    .from(EventsListings::rules, BUSES, RULES)
                    .id(EventsListings::id)
                    .key(Rule::arn)
                    .concern(Concern.MINOR)
                    .done(),
            Listing.of("aws_cloudwatch_event_target")
                    .from(
                            ask -> {
                                var keys = rules(ask)
                                        .map(rule -> new RuleKey(rule.eventBusName(), rule.name()))
                                        .toList();
                                return ask.each(Events.TARGETS, keys).entrySet().stream()
                                        .flatMap(rule -> rule.getValue().stream()
                                                .map(target -> Map.entry(rule.getKey(), target)));
                            },
                            BUSES,
                            RULES,
                            Events.TARGETS)
                    .id(target -> "%s/%s/%s"
                            .formatted(
                                    target.getKey().bus(),
                                    target.getKey().name(),
                                    target.getValue().id()))
                    .label(target -> target.getValue().arn())
                    .done());

    private EventsListings() {}

    private static String id(Rule rule) {
        return rule.eventBusName() + "/" + rule.name();
    }

    private static List<EventBus> buses(Aws aws) {
        var buses = new ArrayList<EventBus>();
        ListEventBusesResponse page;
        @Nullable String next = null;
        do {
            var token = next;
            page = events(aws).listEventBuses(ask -> ask.nextToken(token));
            buses.addAll(page.eventBuses());
            next = page.nextToken();
        } while (next != null);
        return buses;
    }

    private static List<Rule> rules(Aws aws, String bus) {
        var rules = new ArrayList<Rule>();
        ListRulesResponse page;
        @Nullable String next = null;
        do {
            var token = next;
            page = events(aws).listRules(ask -> ask.eventBusName(bus).nextToken(token));
            page.rules()
                    .forEach(
                            rule -> rules.add(rule.toBuilder().eventBusName(bus).build()));
            next = page.nextToken();
        } while (next != null);
        return rules;
    }

    private static Stream<Rule> rules(Asking ask) {
        var buses = ask.all(BUSES).stream().map(EventBus::name).toList();
        return ask.each(RULES, buses).values().stream().flatMap(List::stream).filter(rule -> rule.managedBy() == null);
    }
}
