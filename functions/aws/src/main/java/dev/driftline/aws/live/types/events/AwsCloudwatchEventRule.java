package dev.driftline.aws.live.types.events;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.aws.live.types.events.Events.RuleKey;
import dev.driftline.core.compare.EventPattern;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.eventbridge.model.Rule;
import software.amazon.awssdk.services.eventbridge.model.RuleState;

/// A rule of a bus, without its targets.
final class AwsCloudwatchEventRule {

    record Live(Rule rule, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_cloudwatch_event_rule")
            .identifiedBy(declared -> Events.bus(declared) + "/" + declared.text("name"))
            .readBy(AwsCloudwatchEventRule::read)
            .needs(EventRules.ACTIONS)
            .needs(Events.TAGS, Tagging.TAGGED)
            .attributes(Live::rule, "description", "role_arn", "schedule_expression")
            .attribute("event_pattern", live -> live.rule().eventPattern(), EventPattern.MEANING)
            .computed("is_enabled", live -> live.rule().state() != RuleState.DISABLED)
            .computed("state", live -> live.rule().stateAsString())
            .tags(Live::tags)
            .computed("arn", live -> live.rule().arn())
            .ignored("event_bus_name", "a part of the identity")
            .ignored("id", "the identity")
            .ignored("name", "a part of the identity")
            .ignored("name_prefix", "only read when Terraform creates the rule; the name is the identity")
            .done();

    private AwsCloudwatchEventRule() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        reads.prefetch(Tagging.TAGGED, declared.text("arn"));
        return reads.get(EventRules.RULES, new RuleKey(Events.bus(declared), declared.text("name")))
                .map(rule -> new Live(rule, Tagging.tags(reads, declared, rule.arn(), Events.TAGS)));
    }
}
