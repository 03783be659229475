package dev.driftline.aws.live.types.route53;

import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.route53.model.ResourceRecordSet;

/// Record sets in the spelling of a state.
final class Records {

    /// Answers have all that is set.
    static final Shape SHAPE = Shape.PLAIN.complete();

    static final Shape GEO = SHAPE.renamed("continent_code", "continent")
            .renamed("country_code", "country")
            .renamed("subdivision_code", "subdivision");

    /// Names as DNS has them; load balancers answer for both families under `dualstack.` (Route 53 API reference,
    /// AliasTarget), of which a record's type takes one.
    static final Meaning ALIAS = Meaning.field("name", DnsNames.MEANING.then(Meaning.eachText(Records::oneStack)));

    /// Texts of a TXT record stand in quotes in AWS and without the outer ones in a state.
    static final Meaning VALUES = Meaning.eachText(Records::unquoted);

    private static final String BOTH_STACKS = "dualstack.";

    private Records() {}

    static Value alias(ResourceRecordSet set) {
        return Value.single(
                set.aliasTarget(),
                target -> Value.block()
                        .with("evaluate_target_health", Value.of(target.evaluateTargetHealth()))
                        .with("name", Value.of(target.dnsName()))
                        .with("zone_id", Value.of(target.hostedZoneId())));
    }

    static Value values(ResourceRecordSet set) {
        return Value.set(set.resourceRecords(), text -> Value.of(text.value()));
    }

    /// A policy that says one thing.
    static Value policy(String field, @Nullable Object value) {
        return Value.single(value, said -> Value.block().with(field, Value.of(said)));
    }

    private static String oneStack(String name) {
        return name.startsWith(BOTH_STACKS) ? name.substring(BOTH_STACKS.length()) : name;
    }

    private static String unquoted(String text) {
        var quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
