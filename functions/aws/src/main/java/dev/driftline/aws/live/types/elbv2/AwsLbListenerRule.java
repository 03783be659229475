package dev.driftline.aws.live.types.elbv2;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.Rule;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.RuleCondition;

/// A rule of a listener, other than its default action.
final class AwsLbListenerRule {

    record Live(Rule rule, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_lb_listener_rule")
            .readBy(AwsLbListenerRule::read)
            .needs(Elbv2.RULES, Elbv2.TAGS)
            .attribute("action", live -> LbActions.of(live.rule().actions()), LbActions.MEANING)
            .attribute("condition", live -> Value.set(live.rule().conditions(), AwsLbListenerRule::condition))
            .computed("priority", live -> live.rule().priority())
            .tags(Live::tags)
            .ignored("arn", "the identity")
            .ignored("id", "the identity")
            .ignored("listener_arn", "follows from the ARN, which is the identity")
            .done();

    private AwsLbListenerRule() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var arn = declared.text("id");
        return reads.get(Elbv2.RULES, declared.text("listener_arn")).stream()
                .flatMap(List::stream)
                .filter(rule -> arn.equals(rule.ruleArn()))
                .findFirst()
                .map(rule -> new Live(rule, reads.attempt(Elbv2.TAGS, arn).value(tags -> Value.map(Elbv2.tags(tags)))));
    }

    /// A condition is of one kind; `values` is the older spelling of two of them.
    private static Value.Block condition(RuleCondition condition) {
        var host = condition.hostHeaderConfig();
        var header = condition.httpHeaderConfig();
        var method = condition.httpRequestMethodConfig();
        var path = condition.pathPatternConfig();
        var query = condition.queryStringConfig();
        var source = condition.sourceIpConfig();
        return Value.block()
                .with("host_header", values(host == null ? older(condition, "host-header") : host.values()))
                .with(
                        "http_header",
                        Value.single(
                                header,
                                of -> Value.block()
                                        .with("http_header_name", Value.of(of.httpHeaderName()))
                                        .with("values", Value.set(of.values()))))
                .with("http_request_method", values(method == null ? null : method.values()))
                .with("path_pattern", values(path == null ? older(condition, "path-pattern") : path.values()))
                .with(
                        "query_string",
                        Value.set(
                                query == null ? null : query.values(),
                                pair -> Value.block()
                                        .with("key", Value.of(pair.key()))
                                        .with("value", Value.of(pair.value()))))
                .with("source_ip", values(source == null ? null : source.values()));
    }

    private static @Nullable List<String> older(RuleCondition condition, String field) {
        return field.equals(condition.field()) ? condition.values() : null;
    }

    private static Value values(@Nullable List<String> values) {
        return Value.single(values == null ? null : Value.block().with("values", Value.set(values)));
    }
}
