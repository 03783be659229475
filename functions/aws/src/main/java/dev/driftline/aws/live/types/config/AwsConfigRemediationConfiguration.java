package dev.driftline.aws.live.types.config;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.config.model.RemediationConfiguration;
import software.amazon.awssdk.services.config.model.RemediationParameterValue;

/// What AWS Config does about resources that break a rule.
final class AwsConfigRemediationConfiguration {

    private static final Shape SHAPE = Shape.PLAIN.complete();

    /// Terraform writes one value as `static_value` and several as `static_values`; to AWS both are a list.
    private static final Meaning PARAMETERS = Meaning.each(AwsConfigRemediationConfiguration::listed);

    static final ResourceType<RemediationConfiguration> TYPE = ResourceType.named(
                    "aws_config_remediation_configuration")
            .identifiedBy("config_rule_name")
            .readBy(ConfigRules.REMEDIATIONS)
            .attributes(
                    remediation -> remediation,
                    "automatic",
                    "maximum_automatic_attempts",
                    "resource_type",
                    "retry_attempt_seconds",
                    "target_id",
                    "target_type",
                    "target_version")
            .attribute("execution_controls", remediation -> SHAPE.single(remediation.executionControls()))
            .attribute(
                    "parameter",
                    remediation -> Value.set(
                            remediation.parameters().entrySet(), AwsConfigRemediationConfiguration::parameter),
                    PARAMETERS)
            .computed("arn", RemediationConfiguration::arn)
            .ignored("config_rule_name", "the identity")
            .ignored("id", "the rule's name, which is the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsConfigRemediationConfiguration() {}

    private static Value.Block parameter(Map.Entry<String, RemediationParameterValue> of) {
        var resource = of.getValue().resourceValue();
        var fixed = of.getValue().staticValue();
        return Value.block()
                .with("name", Value.of(of.getKey()))
                .with("resource_value", Value.of(resource == null ? null : resource.valueAsString()))
                .with("static_values", fixed == null ? Value.absent() : Value.list(fixed.values()));
    }

    private static Value listed(Value parameters) {
        return parameters.mapElements(parameter -> {
            var fields = parameter.entries();
            var one = fields.getOrDefault("static_value", Value.absent());
            var several = fields.getOrDefault("static_values", Value.absent());
            return Value.block()
                    .with("name", fields.getOrDefault("name", Value.absent()))
                    .with("resource_value", fields.getOrDefault("resource_value", Value.absent()))
                    .with(
                            "static_values",
                            several.isEmpty() && !one.isEmpty() ? Value.list(List.of(one), value -> value) : several);
        });
    }
}
