package dev.driftline.aws.live.types.config;

import static dev.driftline.aws.live.types.config.Config.config;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.config.model.ConfigRule;
import software.amazon.awssdk.services.config.model.ConfigRuleState;
import software.amazon.awssdk.services.config.model.ConformancePackDetail;
import software.amazon.awssdk.services.config.model.NoSuchConfigRuleException;
import software.amazon.awssdk.services.config.model.OrganizationConfigRule;
import software.amazon.awssdk.services.config.model.RemediationConfiguration;

/// Rules, and what is made of them. One unknown name fails a whole `DescribeConfigRules`.
final class ConfigRules {

    /// Up to so many are asked for one by one.
    private static final int FEW = 3;

    /// `DescribeRemediationConfigurations` takes so many names (AWS Config API reference).
    private static final int NAMES = 25;

    /// By name; one that is being deleted is gone.
    static final Lookup<String, ConfigRule> RULES = Lookup.choosing("config:DescribeConfigRules", ConfigRules::load);

    /// The text of a rule's own policy, by the rule's name: no describing call has it.
    static final Lookup<String, String> POLICY_TEXTS = Lookup.<String, String>each(
                    "config:GetCustomRulePolicy",
                    (aws, name) -> config(aws)
                            .getCustomRulePolicy(ask -> ask.configRuleName(name))
                            .policyText())
            .absentOn("NoSuchConfigRuleException");

    /// By the rule's name.
    static final Lookup<String, RemediationConfiguration> REMEDIATIONS = Lookup.batches(
            "config:DescribeRemediationConfigurations",
            NAMES,
            (aws, names) -> config(aws)
                    .describeRemediationConfigurations(ask -> ask.configRuleNames(names))
                    .remediationConfigurations(),
            RemediationConfiguration::configRuleName);

    /// By name.
    static final Lookup<String, OrganizationConfigRule> ORGANIZATION_RULES =
            Lookup.<String, OrganizationConfigRule>each(
                            "config:DescribeOrganizationConfigRules",
                            (aws, name) -> config(aws)
                                    .describeOrganizationConfigRules(ask -> ask.organizationConfigRuleNames(name))
                                    .organizationConfigRules()
                                    .stream()
                                    .findFirst()
                                    .orElse(null))
                    .absentOn("NoSuchOrganizationConfigRuleException");

    /// By name.
    static final Lookup<String, ConformancePackDetail> CONFORMANCE_PACKS = Lookup.<String, ConformancePackDetail>each(
                    "config:DescribeConformancePacks",
                    (aws, name) -> config(aws)
                            .describeConformancePacks(ask -> ask.conformancePackNames(name))
                            .conformancePackDetails()
                            .stream()
                            .findFirst()
                            .orElse(null))
            .absentOn("NoSuchConformancePackException");

    private ConfigRules() {}

    private static Map<String, ConfigRule> load(Aws aws, List<String> names) {
        var found = new HashMap<String, ConfigRule>();
        if (names.size() <= FEW) {
            names.forEach(name -> describe(aws, name).forEach(rule -> keep(rule, found)));
        } else {
            var wanted = Set.copyOf(names);
            config(aws).describeConfigRulesPaginator(ask -> {}).configRules().stream()
                    .filter(rule -> wanted.contains(rule.configRuleName()))
                    .forEach(rule -> keep(rule, found));
        }
        return found;
    }

    private static void keep(ConfigRule rule, Map<String, ConfigRule> found) {
        if (rule.configRuleState() != ConfigRuleState.DELETING) {
            found.put(rule.configRuleName(), rule);
        }
    }

    private static List<ConfigRule> describe(Aws aws, String name) {
        try {
            return config(aws)
                    .describeConfigRules(ask -> ask.configRuleNames(name))
                    .configRules();
        } catch (NoSuchConfigRuleException e) {
            return List.of();
        }
    }
}
