package dev.driftline.aws.live.types.wafv2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagging;
import software.amazon.awssdk.services.wafv2.model.RegexPatternSet;

/// Expressions that rules refer to.
final class AwsWafv2RegexPatternSet {

    static final ResourceType<Waf.Tagged<RegexPatternSet>> TYPE = ResourceType.named("aws_wafv2_regex_pattern_set")
            .readBy(Waf.tagged(Waf.PATTERN_SETS))
            .needs(Waf.PATTERN_SETS.regional(), Waf.TAGS.regional(), Tagging.TAGGED)
            .attribute("description", live -> live.thing().description())
            .attribute(
                    "regular_expression",
                    live -> WafRules.SHAPE.set(live.thing().regularExpressionList()))
            .tags(Waf.Tagged::tags)
            .computed("arn", live -> live.thing().arn())
            .ignored("id", "the identity")
            .ignored("lock_token", "another after every write, even one that changes nothing")
            .ignored("name", "the identity")
            .ignored("scope", "the identity")
            .done();

    private AwsWafv2RegexPatternSet() {}
}
