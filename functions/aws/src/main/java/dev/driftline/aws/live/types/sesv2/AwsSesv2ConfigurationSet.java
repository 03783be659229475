package dev.driftline.aws.live.types.sesv2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagged;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.sesv2.model.GetConfigurationSetResponse;

/// How mail is sent that names this set.
final class AwsSesv2ConfigurationSet {

    private static final Lookup<String, GetConfigurationSetResponse> SETS =
            Lookup.<String, GetConfigurationSetResponse>each(
                            "ses:GetConfigurationSet",
                            (aws, name) -> SesV2.sesV2(aws).getConfigurationSet(ask -> ask.configurationSetName(name)))
                    .absentOn("NotFoundException");

    private static final Shape SHAPE = Shape.PLAIN.complete().without("last_fresh_start");

    static final ResourceType<Tagged<GetConfigurationSetResponse>> TYPE = ResourceType.named(
                    "aws_sesv2_configuration_set")
            .identifiedBy("configuration_set_name")
            .readBy(Tagged.by(SETS, "configuration_set_name", SesV2.TAGS))
            .needs(SETS, SesV2.TAGS, Tagging.TAGGED)
            // AWS fills these in, and so may the state (Amazon SES API v2 reference, GetConfigurationSet).
            .attribute(
                    "delivery_options",
                    set -> SHAPE.single(set.thing().deliveryOptions()),
                    standard("tls_policy", "OPTIONAL"))
            .attribute("reputation_options", set -> SHAPE.single(set.thing().reputationOptions()))
            .attribute(
                    "sending_options",
                    set -> SHAPE.single(set.thing().sendingOptions()),
                    standard("sending_enabled", true))
            .attribute("suppression_options", set -> SHAPE.single(set.thing().suppressionOptions()))
            .attribute("tracking_options", set -> SHAPE.single(set.thing().trackingOptions()))
            .attribute("vdm_options", set -> SHAPE.single(set.thing().vdmOptions()))
            .tags(Tagged::tags)
            .ignored("arn", "made of the name, which is the identity")
            .ignored("configuration_set_name", "the identity")
            .ignored("id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsSesv2ConfigurationSet() {}

    private static Meaning standard(String field, Object value) {
        return Meaning.field(field, Meaning.unsetIs(value))
                .then(Meaning.unsetIs(Value.single(Value.block().with(field, Value.of(value)))));
    }
}
