package dev.driftline.aws.live.types.wafv2;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import software.amazon.awssdk.services.wafv2.model.WebACL;

/// A web ACL with its rules.
final class AwsWafv2WebAcl {

    static final ResourceType<Waf.Tagged<WebACL>> TYPE = ResourceType.named("aws_wafv2_web_acl")
            .readBy(AwsWafv2WebAcl::read)
            .needs(Waf.WEB_ACLS.regional(), Waf.TAGS.regional(), Tagging.TAGGED)
            .attribute("association_config", AwsWafv2WebAcl::association, WafRules.MEANING)
            .attribute(
                    "captcha_config", live -> WafRules.SHAPE.single(live.thing().captchaConfig()))
            .attribute(
                    "challenge_config",
                    live -> WafRules.SHAPE.single(live.thing().challengeConfig()))
            .attribute(
                    "custom_response_body", live -> WafRules.bodies(live.thing().customResponseBodies()))
            .attribute(
                    "default_action", live -> WafRules.SHAPE.single(live.thing().defaultAction()), WafRules.MEANING)
            .attribute("description", live -> live.thing().description())
            .attribute("rule", live -> WafRules.SHAPE.set(live.thing().rules()), WafRules.RULES)
            .attribute("token_domains", live -> Value.set(live.thing().tokenDomains()))
            .attribute(
                    "visibility_config",
                    live -> WafRules.SHAPE.single(live.thing().visibilityConfig()))
            .tags(Waf.Tagged::tags)
            .computed("arn", live -> live.thing().arn())
            .ignored("application_integration_url", "given by AWS for the rules that need it")
            .ignored("capacity", "follows from the rules, and from what AWS's own rule groups cost")
            .ignored("id", "the identity")
            .ignored("lock_token", "another after every write, even one that changes nothing")
            .ignored("name", "the identity")
            .ignored("scope", "the identity")
            .done();

    private AwsWafv2WebAcl() {}

    /// Later providers take the rules as one JSON text instead, and keep no blocks then.
    private static Optional<Waf.Tagged<WebACL>> read(Reads reads, DeclaredResource declared) {
        var live = Waf.tagged(Waf.WEB_ACLS).read(reads, declared);
        return declared.text("rule_json").isEmpty()
                ? live
                : live.map(acl -> new Waf.Tagged<>(
                        acl.thing().toBuilder().rules(List.of()).build(), acl.tags()));
    }

    /// A block a kind of resource, where AWS has a map.
    private static Value association(Waf.Tagged<WebACL> live) {
        var config = live.thing().associationConfig();
        if (config == null || config.requestBody().isEmpty()) {
            return Value.absent();
        }
        var kinds = Value.block();
        for (var kind : config.requestBodyAsStrings().entrySet()) {
            kinds = kinds.with(kind.getKey().toLowerCase(Locale.ROOT), WafRules.SHAPE.single(kind.getValue()));
        }
        return Value.single(Value.block().with("request_body", Value.single(kinds)));
    }
}
