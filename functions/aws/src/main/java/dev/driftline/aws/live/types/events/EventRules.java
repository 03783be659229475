package dev.driftline.aws.live.types.events;

import static dev.driftline.aws.live.types.events.Events.events;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.types.events.Events.RuleKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.eventbridge.model.DescribeRuleResponse;
import software.amazon.awssdk.services.eventbridge.model.ListRulesRequest;
import software.amazon.awssdk.services.eventbridge.model.ResourceNotFoundException;
import software.amazon.awssdk.services.eventbridge.model.Rule;

/// Rules, few or many of a bus at once.
final class EventRules {

    /// Up to so many of a bus are asked for one by one.
    private static final int FEW = 3;

    static final String[] ACTIONS = {"events:DescribeRule", "events:ListRules"};

    static final Lookup<RuleKey, Rule> RULES = Lookup.choosing("events:ListRules", EventRules::load);

    private EventRules() {}

    private static Map<RuleKey, Rule> load(Aws aws, List<RuleKey> keys) {
        var found = new HashMap<RuleKey, Rule>();
        keys.stream().collect(Collectors.groupingBy(RuleKey::bus)).forEach((bus, rules) -> {
            if (rules.size() <= FEW) {
                rules.forEach(key -> describe(aws, key).ifPresent(rule -> found.put(key, rule)));
            } else {
                list(aws, bus, Set.copyOf(rules), found);
            }
        });
        return found;
    }

    private static Optional<Rule> describe(Aws aws, RuleKey key) {
        try {
            return Optional.of(rule(
                    events(aws).describeRule(ask -> ask.eventBusName(key.bus()).name(key.name()))));
        } catch (ResourceNotFoundException e) {
            return Optional.empty();
        }
    }

    private static Rule rule(DescribeRuleResponse of) {
        return Rule.builder()
                .name(of.name())
                .arn(of.arn())
                .description(of.description())
                .eventPattern(of.eventPattern())
                .roleArn(of.roleArn())
                .scheduleExpression(of.scheduleExpression())
                .state(of.state())
                .build();
    }

    private static void list(Aws aws, String bus, Set<RuleKey> wanted, Map<RuleKey, Rule> found) {
        var request = ListRulesRequest.builder().eventBusName(bus);
        try {
            for (var more = true; more; ) {
                var page = events(aws).listRules(request.build());
                page.rules().forEach(rule -> {
                    var key = new RuleKey(bus, rule.name());
                    if (wanted.contains(key)) {
                        found.put(key, rule);
                    }
                });
                request.nextToken(page.nextToken());
                more = page.nextToken() != null;
            }
        } catch (ResourceNotFoundException e) {
            // No such bus, so none of its rules.
            wanted.forEach(found::remove);
        }
    }
}
