package dev.driftline.aws.live.types.sesv2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.sesv2.model.GetEmailIdentityResponse;

/// Whether an identity gets bounces and complaints by mail.
final class AwsSesv2EmailIdentityFeedbackAttributes {

    static final ResourceType<GetEmailIdentityResponse> TYPE = ResourceType.named(
                    "aws_sesv2_email_identity_feedback_attributes")
            .identifiedBy("email_identity")
            .readBy(SesV2.IDENTITIES)
            .attribute("email_forwarding_enabled", GetEmailIdentityResponse::feedbackForwardingStatus)
            .ignored("email_identity", "the identity")
            .ignored("id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsSesv2EmailIdentityFeedbackAttributes() {}
}
