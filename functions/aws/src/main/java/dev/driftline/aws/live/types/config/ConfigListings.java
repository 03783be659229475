package dev.driftline.aws.live.types.config;

import static dev.driftline.aws.live.types.config.Config.config;

import dev.driftline.aws.live.kit.Listing;
import dev.driftline.core.scan.Existing.Concern;
import java.util.List;

/// Rules, without those of services and conformance packs, which say who made them.
public final class ConfigListings {

    public static final List<Listing<?>> ALL = List.of(Listing.of("aws_config_config_rule")
            .from(
                    "config:DescribeConfigRules",
                    aws -> config(aws).describeConfigRulesPaginator(ask -> {}).configRules())
            .id(rule -> rule.configRuleName())
            .key(rule -> rule.configRuleArn())
            .without(rule -> rule.createdBy() != null)
            .concern(Concern.MINOR)
            .done());

    private ConfigListings() {}
}
