package dev.driftline.aws.live.types.wafv2;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reader;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.wafv2.Wafv2Client;
import software.amazon.awssdk.services.wafv2.model.IPSet;
import software.amazon.awssdk.services.wafv2.model.LoggingConfiguration;
import software.amazon.awssdk.services.wafv2.model.RegexPatternSet;
import software.amazon.awssdk.services.wafv2.model.RuleGroup;
import software.amazon.awssdk.services.wafv2.model.WebACL;

/// Web ACLs and what their rules refer to. What guards CloudFront lives in one region for the whole account (WAF API
/// reference: scope `CLOUDFRONT` is asked for in us-east-1), all else in the region of what it guards.
final class Waf {

    static final String GONE = "WAFNonexistentItemException";

    /// One thing for each scope: a question to the account's region of CloudFront's, or to the resource's own.
    record Scoped<K, V>(Lookup<K, V> regional, Lookup<K, V> global) {

        static <K, V> Scoped<K, V> each(String action, BiFunction<Aws, K, @Nullable V> read) {
            var lookup = Lookup.<K, V>each(action, read).absentOn(GONE);
            return new Scoped<>(lookup, lookup.global());
        }

        Lookup<K, V> of(boolean cloudFront) {
            return cloudFront ? global : regional;
        }
    }

    /// How WAF wants its things called.
    record Key(String name, String id, String scope) {

        static Key of(DeclaredResource declared) {
            return new Key(declared.text("name"), declared.text("id"), declared.text("scope"));
        }

        boolean cloudFront() {
            return scope.equals("CLOUDFRONT");
        }
    }

    static final Scoped<Key, WebACL> WEB_ACLS = Scoped.each(
            "wafv2:GetWebACL",
            (aws, key) -> waf(aws).getWebACL(
                            ask -> ask.name(key.name()).id(key.id()).scope(key.scope()))
                    .webACL());

    static final Scoped<Key, RuleGroup> RULE_GROUPS = Scoped.each(
            "wafv2:GetRuleGroup",
            (aws, key) -> waf(aws).getRuleGroup(
                            ask -> ask.name(key.name()).id(key.id()).scope(key.scope()))
                    .ruleGroup());

    static final Scoped<Key, IPSet> IP_SETS = Scoped.each(
            "wafv2:GetIPSet",
            (aws, key) -> waf(aws).getIPSet(
                            ask -> ask.name(key.name()).id(key.id()).scope(key.scope()))
                    .ipSet());

    static final Scoped<Key, RegexPatternSet> PATTERN_SETS = Scoped.each(
            "wafv2:GetRegexPatternSet",
            (aws, key) -> waf(aws).getRegexPatternSet(
                            ask -> ask.name(key.name()).id(key.id()).scope(key.scope()))
                    .regexPatternSet());

    /// By the web ACL's ARN.
    static final Scoped<String, LoggingConfiguration> LOGGING = Scoped.each(
            "wafv2:GetLoggingConfiguration",
            (aws, arn) -> waf(aws).getLoggingConfiguration(ask -> ask.resourceArn(arn))
                    .loggingConfiguration());

    /// The web ACL by the ARN of what it guards.
    static final Lookup<String, WebACL> GUARDS = Lookup.<String, WebACL>each(
                    "wafv2:GetWebACLForResource",
                    (aws, arn) -> waf(aws).getWebACLForResource(ask -> ask.resourceArn(arn))
                            .webACL())
            .absentOn(GONE);

    /// By ARN.
    static final Scoped<String, Map<String, String>> TAGS = Scoped.each("wafv2:ListTagsForResource", Waf::tags);

    /// A thing and its tags.
    record Tagged<T>(T thing, Value tags) {}

    private Waf() {}

    static Wafv2Client waf(Aws aws) {
        return aws.client(Wafv2Client.class, Wafv2Client::builder);
    }

    /// The SDK has no paginator for this call.
    private static Map<String, String> tags(Aws aws, String arn) {
        var tags = new HashMap<String, String>();
        @Nullable String next = null;
        do {
            var marker = next;
            var page = waf(aws).listTagsForResource(ask -> ask.resourceARN(arn).nextMarker(marker));
            page.tagInfoForResource().tagList().stream()
                    .filter(tag -> !tag.key().startsWith("aws:"))
                    .forEach(tag -> tags.put(tag.key(), tag.value()));
            next = page.nextMarker();
        } while (next != null);
        return tags;
    }

    static <T> Reader<Tagged<T>> tagged(Scoped<Key, T> lookup) {
        return (reads, declared) -> {
            var key = Key.of(declared);
            var arn = declared.text("arn");
            if (!key.cloudFront()) {
                reads.prefetch(Tagging.TAGGED, arn);
            }
            return reads.get(lookup.of(key.cloudFront()), key)
                    .map(thing -> new Tagged<>(thing, tags(reads, declared, arn, key.cloudFront())));
        };
    }

    private static Value tags(Reads reads, DeclaredResource declared, String arn, boolean cloudFront) {
        return cloudFront
                ? reads.attempt(TAGS.global(), arn).value(Value::map)
                : Tagging.tags(reads, declared, arn, TAGS.regional());
    }
}
