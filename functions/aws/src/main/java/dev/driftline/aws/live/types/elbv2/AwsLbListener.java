package dev.driftline.aws.live.types.elbv2;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.Certificate;
import software.amazon.awssdk.services.elasticloadbalancingv2.model.Listener;

/// A listener with its default action and its default certificate.
final class AwsLbListener {

    /// A listener that never heard of mutual authentication and one where it is off are the same.
    private static final Meaning UNLESS_OFF = Meaning.each(AwsLbListener::unlessOff);

    record Live(Listener listener, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_lb_listener")
            .readBy(AwsLbListener::read)
            .needs(Elbv2.LISTENERS, Elbv2.TAGS)
            .attribute(
                    "alpn_policy",
                    live -> live.listener().alpnPolicy().stream().findFirst().orElse(""))
            .attribute(
                    "certificate_arn",
                    live -> live.listener().certificates().stream()
                            .findFirst()
                            .map(Certificate::certificateArn)
                            .orElse(""))
            .attribute("default_action", live -> LbActions.of(live.listener().defaultActions()), LbActions.MEANING)
            .attribute(
                    "mutual_authentication",
                    live -> Shape.PLAIN.single(live.listener().mutualAuthentication()),
                    UNLESS_OFF)
            .attribute("port", live -> live.listener().port())
            .computed("protocol", live -> live.listener().protocolAsString())
            .computed("ssl_policy", live -> live.listener().sslPolicy())
            .tags(Live::tags)
            .ignored("arn", "the identity")
            .ignored("id", "the identity")
            .ignored("load_balancer_arn", "follows from the ARN, which is the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsLbListener() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var arn = declared.text("id");
        return reads.get(Elbv2.LISTENERS, declared.text("load_balancer_arn")).stream()
                .flatMap(List::stream)
                .filter(listener -> arn.equals(listener.listenerArn()))
                .findFirst()
                .map(listener ->
                        new Live(listener, reads.attempt(Elbv2.TAGS, arn).value(tags -> Value.map(Elbv2.tags(tags)))));
    }

    private static Value unlessOff(Value authentication) {
        var off = authentication.elements().stream()
                .allMatch(of -> of.entries()
                        .getOrDefault("mode", Value.of("off"))
                        .asText()
                        .equals("off"));
        return off ? Value.absent() : authentication;
    }
}
