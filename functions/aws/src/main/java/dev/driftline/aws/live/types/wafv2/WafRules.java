package dev.driftline.aws.live.types.wafv2;

import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.wafv2.model.AddressField;
import software.amazon.awssdk.services.wafv2.model.CustomResponseBody;
import software.amazon.awssdk.services.wafv2.model.PhoneNumberField;

/// Rules in the spelling of a state. Which block there is says most of what a rule does, and many have nothing inside
/// (`block {}`, `none {}`, `uri_path {}`).
final class WafRules {

    /// Answers have all that is set.
    static final Shape SHAPE = Shape.PLAIN
            .complete()
            .renamed("cloud_watch_metrics_enabled", "cloudwatch_metrics_enabled")
            .renamed("custom_keys", "custom_key")
            .renamed("excluded_rules", "excluded_rule")
            .renamed("insert_headers", "insert_header")
            .renamed("response_headers", "response_header")
            .renamed("rule_action_overrides", "rule_action_override")
            .renamed("rule_labels", "rule_label")
            .renamed("statements", "statement")
            .renamed("text_transformations", "text_transformation")
            .with("address_fields", List.class, WafRules::identifiers)
            .with("phone_number_fields", List.class, WafRules::identifiers);

    /// An empty block is something else than none.
    static final Meaning MEANING = Meaning.each(WafRules::marked);

    /// Rules by which AWS Shield Advanced answers an attack come and go by themselves (AWS WAF Developer Guide,
    /// "Automatic application layer DDoS mitigation").
    static final Meaning RULES = ((Meaning) WafRules::withoutShields).then(MEANING);

    private static final String SHIELD = "ShieldMitigationRuleGroup_";

    /// Blocks that say all by being there.
    private static final Set<String> CHOICES = Set.of(
            "all",
            "all_query_arguments",
            "allow",
            "asn",
            "block",
            "body",
            "captcha",
            "challenge",
            "count",
            "forwarded_ip",
            "http_method",
            "ip",
            "method",
            "none",
            "query_string",
            "uri_fragment",
            "uri_path");

    private WafRules() {}

    static Value bodies(Map<String, CustomResponseBody> bodies) {
        return Value.set(bodies.entrySet(), body -> SHAPE.block(body.getValue()).with("key", Value.of(body.getKey())));
    }

    /// Fields of a form in one list, where AWS has a structure each.
    private static Value identifiers(List<?> fields) {
        return Value.single(
                fields.isEmpty() ? null : Value.block().with("identifiers", Value.set(fields, WafRules::identifier)));
    }

    private static Value identifier(@Nullable Object field) {
        return switch (field) {
            case AddressField address -> Value.of(address.identifier());
            case PhoneNumberField number -> Value.of(number.identifier());
            case null, default -> Value.absent();
        };
    }

    private static Value marked(Value value) {
        return switch (value) {
            case Value.ListOf _, Value.SetOf _ -> value.mapElements(WafRules::marked);
            case Value.Block(var fields) -> {
                var marked = Value.block();
                for (var field : fields.entrySet()) {
                    var inside = marked(field.getValue());
                    marked = marked.with(
                            field.getKey(),
                            CHOICES.contains(field.getKey()) ? inside.mapElements(WafRules::mark) : inside);
                }
                yield marked;
            }
            case Value.Absent _, Value.Text _, Value.Numeric _, Value.Flag _, Value.MapOf _, Value.Unknown _ -> value;
        };
    }

    private static Value mark(Value chosen) {
        return chosen instanceof Value.Block block ? block.with("chosen", Value.of(true)) : chosen;
    }

    private static Meaning.Sides withoutShields(Meaning.Sides sides) {
        var declared = sides.declared().elements().stream().map(WafRules::name).toList();
        return new Meaning.Sides(
                sides.declared(),
                new Value.SetOf(sides.live().elements().stream()
                        .filter(rule -> !name(rule).startsWith(SHIELD) || declared.contains(name(rule)))
                        .toList()));
    }

    private static String name(Value rule) {
        return rule.entries().getOrDefault("name", Value.absent()).asText();
    }
}
