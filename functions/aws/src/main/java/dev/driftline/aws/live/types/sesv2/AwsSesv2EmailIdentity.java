package dev.driftline.aws.live.types.sesv2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.Tagged;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.Meaning;
import software.amazon.awssdk.services.sesv2.model.GetEmailIdentityResponse;

/// A domain or an address that may send mail.
final class AwsSesv2EmailIdentity {

    /// Becoming verified is what everybody waits for; ceasing to be is drift.
    private static final Meaning ONCE_VERIFIED = sides ->
            sides.declared().asText().equals("true") ? sides : new Meaning.Sides(sides.declared(), sides.declared());

    /// What AWS does with the keys by itself is not compared: it makes new ones and says how far it is.
    private static final Shape SIGNING =
            Shape.PLAIN.without("current_signing_key_length", "last_key_generation_timestamp", "status");

    static final ResourceType<Tagged<GetEmailIdentityResponse>> TYPE = ResourceType.named("aws_sesv2_email_identity")
            .identifiedBy("email_identity")
            .readBy(Tagged.by(SesV2.IDENTITIES, "email_identity", SesV2.TAGS))
            .needs(SesV2.IDENTITIES, SesV2.TAGS, Tagging.TAGGED)
            .attribute("configuration_set_name", live -> live.thing().configurationSetName())
            .computed(
                    "dkim_signing_attributes",
                    live -> SIGNING.single(live.thing().dkimAttributes()))
            .computed("identity_type", live -> live.thing().identityTypeAsString())
            .computed("verified_for_sending_status", live -> live.thing().verifiedForSendingStatus(), ONCE_VERIFIED)
            .tags(Tagged::tags)
            .ignored("arn", "made of the name by Terraform")
            .ignored("email_identity", "the identity")
            .ignored("id", "the identity")
            .done();

    private AwsSesv2EmailIdentity() {}
}
