package dev.driftline.aws.live.types.wafv2;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.wafv2.model.RuleGroup;

/// Rules that web ACLs refer to.
final class AwsWafv2RuleGroup {

    static final ResourceType<Waf.Tagged<RuleGroup>> TYPE = ResourceType.named("aws_wafv2_rule_group")
            .readBy(AwsWafv2RuleGroup::read)
            .needs(Waf.RULE_GROUPS.regional(), Waf.TAGS.regional(), Tagging.TAGGED)
            .attribute("capacity", live -> live.thing().capacity())
            .attribute(
                    "custom_response_body", live -> WafRules.bodies(live.thing().customResponseBodies()))
            .attribute("description", live -> live.thing().description())
            .attribute("rule", live -> WafRules.SHAPE.set(live.thing().rules()), WafRules.MEANING)
            .attribute(
                    "visibility_config",
                    live -> WafRules.SHAPE.single(live.thing().visibilityConfig()))
            .tags(Waf.Tagged::tags)
            .computed("arn", live -> live.thing().arn())
            .ignored("id", "the identity")
            .ignored("lock_token", "another after every write, even one that changes nothing")
            .ignored("name", "the identity")
            .ignored("name_prefix", "only read when Terraform creates the group; the name is the identity")
            .ignored("scope", "the identity")
            .done();

    private AwsWafv2RuleGroup() {}

    /// Later providers take the rules as one JSON text instead, and keep no blocks then.
    private static Optional<Waf.Tagged<RuleGroup>> read(Reads reads, DeclaredResource declared) {
        var live = Waf.tagged(Waf.RULE_GROUPS).read(reads, declared);
        return declared.text("rules_json").isEmpty()
                ? live
                : live.map(group -> new Waf.Tagged<>(
                        group.thing().toBuilder().rules(List.of()).build(), group.tags()));
    }
}
