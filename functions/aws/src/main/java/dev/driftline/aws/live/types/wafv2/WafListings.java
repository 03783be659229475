package dev.driftline.aws.live.types.wafv2;

import static dev.driftline.aws.live.types.wafv2.Waf.waf;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Listing;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.core.scan.Existing.Concern;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.wafv2.model.ListIpSetsResponse;
import software.amazon.awssdk.services.wafv2.model.ListRegexPatternSetsResponse;
import software.amazon.awssdk.services.wafv2.model.ListRuleGroupsResponse;
import software.amazon.awssdk.services.wafv2.model.ListWebAcLsResponse;

/// Firewall rules of both scopes. What Firewall Manager made says so.
public final class WafListings {

    private static final String REGIONAL = "REGIONAL";
    private static final String CLOUDFRONT = "CLOUDFRONT";
    private static final int PAGE = 100;

    private record Summary(String id, String name, String scope, String arn) {
        String imported() {
            return "%s/%s/%s".formatted(id, name, scope);
        }
    }

    public static final List<Listing<?>> ALL = Stream.of(REGIONAL, CLOUDFRONT)
            .<Listing<?>>flatMap(scope -> Stream.of(
                    listing("aws_wafv2_web_acl", "wafv2:ListWebACLs", scope, WafListings::webAcls),
                    listing("aws_wafv2_ip_set", "wafv2:ListIPSets", scope, WafListings::ipSets),
                    listing("aws_wafv2_rule_group", "wafv2:ListRuleGroups", scope, WafListings::ruleGroups),
                    listing(
                            "aws_wafv2_regex_pattern_set",
                            "wafv2:ListRegexPatternSets",
                            scope,
                            WafListings::patternSets)))
            .toList();

    private WafListings() {}

    private interface Lister {
        List<Summary> list(Aws aws, String scope);
    }

    private static Listing<?> listing(String type, String action, String scope, Lister lister) {
        var lookup = Lookup.<List<Summary>>whole(action, aws -> lister.list(aws, scope));
        return Listing.of(type)
                .from(scope.equals(CLOUDFRONT) ? lookup.global() : lookup)
                .id(Summary::imported)
                .keys(summary -> Stream.of(summary.id(), summary.arn()))
                .label(Summary::name)
                .without(summary -> summary.name().startsWith("FMManaged"))
                .concern(Concern.MINOR)
                .done();
    }

    private static <R> List<Summary> pages(
            Function<@Nullable String, R> ask, Function<R, @Nullable String> next, Function<R, Stream<Summary>> of) {
        var all = new ArrayList<Summary>();
        @Nullable String marker = null;
        do {
            var page = ask.apply(marker);
            of.apply(page).forEach(all::add);
            marker = next.apply(page);
        } while (marker != null && !marker.isEmpty());
        return all;
    }

    private static List<Summary> webAcls(Aws aws, String scope) {
        return pages(
                marker ->
                        waf(aws).listWebACLs(ask -> ask.scope(scope).limit(PAGE).nextMarker(marker)),
                ListWebAcLsResponse::nextMarker,
                page -> page.webACLs().stream().map(acl -> new Summary(acl.id(), acl.name(), scope, acl.arn())));
    }

    private static List<Summary> ipSets(Aws aws, String scope) {
        return pages(
                marker ->
                        waf(aws).listIPSets(ask -> ask.scope(scope).limit(PAGE).nextMarker(marker)),
                ListIpSetsResponse::nextMarker,
                page -> page.ipSets().stream().map(set -> new Summary(set.id(), set.name(), scope, set.arn())));
    }

    private static List<Summary> ruleGroups(Aws aws, String scope) {
        return pages(
                marker -> waf(aws).listRuleGroups(
                                ask -> ask.scope(scope).limit(PAGE).nextMarker(marker)),
                ListRuleGroupsResponse::nextMarker,
                page -> page.ruleGroups().stream()
                        .map(group -> new Summary(group.id(), group.name(), scope, group.arn())));
    }

    private static List<Summary> patternSets(Aws aws, String scope) {
        return pages(
                marker -> waf(aws).listRegexPatternSets(
                                ask -> ask.scope(scope).limit(PAGE).nextMarker(marker)),
                ListRegexPatternSetsResponse::nextMarker,
                page -> page.regexPatternSets().stream()
                        .map(set -> new Summary(set.id(), set.name(), scope, set.arn())));
    }
}
