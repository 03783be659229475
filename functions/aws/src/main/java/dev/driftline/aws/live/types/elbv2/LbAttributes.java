package dev.driftline.aws.live.types.elbv2;

import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import java.util.Map;

/// The attributes of a load balancer or a target group. AWS answers those that its kind has; what it does not answer
/// tells nothing (`ModifyLoadBalancerAttributes` and `ModifyTargetGroupAttributes` of the API reference list the
/// kinds).
///
/// @param read keys and texts
record LbAttributes(LiveRead<Map<String, String>> read) {

    static final Meaning WHERE_TOLD = Meaning.whereTold();

    /// Where something is off, how it would be is not compared.
    static final Meaning WHEN_ENABLED = Meaning.whereTold().then(Meaning.each(LbAttributes::whenEnabled));

    Value text(String key) {
        return read.value(attributes -> Value.of(attributes.get(key)));
    }

    Value flag(String key) {
        return read.value(attributes -> {
            var text = attributes.getOrDefault(key, "");
            return text.isEmpty() ? Value.absent() : Value.of(Boolean.valueOf(text));
        });
    }

    Value whole(String key) {
        return read.value(attributes -> {
            var text = attributes.getOrDefault(key, "");
            return text.isEmpty() ? Value.absent() : Value.of(Long.valueOf(text));
        });
    }

    /// Where logs go, `access_logs.s3` or `connection_logs.s3`.
    Value logs(String prefix) {
        return read.value(attributes -> attributes.containsKey(prefix + ".enabled")
                ? Value.single(Value.block()
                        .with("bucket", text(prefix + ".bucket"))
                        .with("enabled", flag(prefix + ".enabled"))
                        .with("prefix", text(prefix + ".prefix")))
                : Value.absent());
    }

    private static Value whenEnabled(Value settings) {
        return settings.mapElements(setting -> setting instanceof Value.Block block
                        && !block.get("enabled").asText().equals("true")
                ? Value.block().with("enabled", Value.of(false))
                : setting);
    }
}
