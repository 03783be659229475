package dev.driftline.aws.live.types.config;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.JsonText;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.config.model.ConfigRule;
import software.amazon.awssdk.services.config.model.Owner;

/// A rule that AWS Config judges resources by.
final class AwsConfigConfigRule {

    private static final Shape SHAPE = Shape.PLAIN.complete().renamed("source_details", "source_detail");

    /// AWS Config API reference, EvaluationModeConfiguration: rules are detective unless said otherwise.
    private static final Meaning DETECTIVE =
            Meaning.unsetIs(new Value.SetOf(List.of(Value.block().with("mode", Value.of("DETECTIVE")))));

    /// @param policyText of a rule with a policy of its own, which the rule's description leaves out
    record Live(ConfigRule rule, Value policyText, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_config_config_rule")
            .identifiedBy("name")
            .readBy(AwsConfigConfigRule::read)
            .needs(ConfigRules.RULES, ConfigRules.POLICY_TEXTS, Config.TAGS, Tagging.TAGGED)
            .attributes(Live::rule, "description", "maximum_execution_frequency")
            .attribute("evaluation_mode", live -> SHAPE.set(live.rule().evaluationModes()), DETECTIVE)
            .attribute("input_parameters", live -> live.rule().inputParameters(), JsonText.MEANING)
            .attribute("scope", live -> SHAPE.single(live.rule().scope()))
            .attribute("source", AwsConfigConfigRule::source)
            .tags(Live::tags)
            .computed("arn", live -> live.rule().configRuleArn())
            .computed("rule_id", live -> live.rule().configRuleId())
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .done();

    private AwsConfigConfigRule() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        reads.prefetch(Tagging.TAGGED, declared.text("arn"));
        return reads.get(ConfigRules.RULES, declared.text("name"))
                .map(rule -> new Live(
                        rule,
                        policyText(reads, rule),
                        Tagging.tags(reads, declared, rule.configRuleArn(), Config.TAGS)));
    }

    private static Value policyText(Reads reads, ConfigRule rule) {
        return rule.source().owner() == Owner.CUSTOM_POLICY
                ? reads.attempt(ConfigRules.POLICY_TEXTS, rule.configRuleName()).value(Value::of)
                : Value.absent();
    }

    private static Value source(Live live) {
        if (live.policyText() instanceof Value.Unknown) {
            return live.policyText();
        }
        return Value.single(
                live.rule().source(),
                source -> SHAPE.block(source)
                        .with(
                                "custom_policy_details",
                                Value.single(
                                        source.customPolicyDetails(),
                                        details -> SHAPE.block(details).with("policy_text", live.policyText()))));
    }
}
