package dev.driftline.aws.live.types.ses;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ses.model.DescribeConfigurationSetResponse;
import software.amazon.awssdk.services.ses.model.ReputationOptions;
import software.amazon.awssdk.services.ses.model.TlsPolicy;

/// How mail is sent that names this set.
final class AwsSesConfigurationSet {

    /// Without a TLS policy it is `Optional` (Amazon SES API reference, `DeliveryOptions`).
    private static final Value OPTIONAL_TLS =
            Value.single(Value.block().with("tls_policy", Value.of(TlsPolicy.OPTIONAL.toString())));

    static final ResourceType<DescribeConfigurationSetResponse> TYPE = ResourceType.named("aws_ses_configuration_set")
            .identifiedBy("name")
            .readBy(Ses.CONFIGURATION_SETS)
            .attribute(
                    "delivery_options",
                    set -> Shape.PLAIN.single(set.deliveryOptions()),
                    Meaning.field("tls_policy", Meaning.unsetIs(TlsPolicy.OPTIONAL.toString()))
                            .then(Meaning.unsetIs(OPTIONAL_TLS)))
            // SES always has these two; an answer without them tells nothing.
            .attribute(
                    "reputation_metrics_enabled",
                    set -> reputation(set, ReputationOptions::reputationMetricsEnabled),
                    Meaning.whereTold())
            .attribute(
                    "sending_enabled", set -> reputation(set, ReputationOptions::sendingEnabled), Meaning.whereTold())
            .attribute("tracking_options", set -> Shape.PLAIN.complete().single(set.trackingOptions()))
            .ignored("arn", "made of the name by Terraform")
            .ignored("id", "the name, which is the identity")
            .ignored("last_fresh_start", "when sending was last switched on again")
            .ignored("name", "the identity")
            .done();

    private AwsSesConfigurationSet() {}

    private static @Nullable Boolean reputation(
            DescribeConfigurationSetResponse set, Function<ReputationOptions, Boolean> option) {
        return set.reputationOptions() == null ? null : option.apply(set.reputationOptions());
    }
}
