package dev.driftline.aws.live.types.config;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.JsonText;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.config.model.OrganizationConfigRule;

/// A managed rule in all accounts of an organization.
final class AwsConfigOrganizationManagedRule {

    static final ResourceType<OrganizationConfigRule> TYPE = ResourceType.named("aws_config_organization_managed_rule")
            .identifiedBy("name")
            .<OrganizationConfigRule>readBy(
                    (reads, declared) -> reads.get(ConfigRules.ORGANIZATION_RULES, declared.text("name"))
                            .filter(rule -> rule.organizationManagedRuleMetadata() != null))
            .needs(ConfigRules.ORGANIZATION_RULES)
            .attributes(
                    OrganizationConfigRule::organizationManagedRuleMetadata,
                    "description",
                    "maximum_execution_frequency",
                    "resource_id_scope",
                    "resource_types_scope",
                    "rule_identifier",
                    "tag_key_scope",
                    "tag_value_scope")
            .attribute("excluded_accounts", rule -> Value.set(rule.excludedAccounts()))
            .attribute(
                    "input_parameters",
                    rule -> rule.organizationManagedRuleMetadata().inputParameters(),
                    JsonText.MEANING)
            .computed("arn", OrganizationConfigRule::organizationConfigRuleArn)
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsConfigOrganizationManagedRule() {}
}
