package dev.driftline.aws.live.types.wafv2;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of AWS WAF.
public final class Wafv2Types {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_wafv2_ip_set", () -> AwsWafv2IpSet.TYPE),
            entry("aws_wafv2_regex_pattern_set", () -> AwsWafv2RegexPatternSet.TYPE),
            entry("aws_wafv2_rule_group", () -> AwsWafv2RuleGroup.TYPE),
            entry("aws_wafv2_web_acl", () -> AwsWafv2WebAcl.TYPE),
            entry("aws_wafv2_web_acl_association", () -> AwsWafv2WebAclAssociation.TYPE),
            entry("aws_wafv2_web_acl_logging_configuration", () -> AwsWafv2WebAclLoggingConfiguration.TYPE));

    private Wafv2Types() {}
}
