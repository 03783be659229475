package dev.driftline.aws.live.types.sesv2;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of SES (API v2).
public final class SesV2Types {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_sesv2_configuration_set", () -> AwsSesv2ConfigurationSet.TYPE),
            entry("aws_sesv2_configuration_set_event_destination", () -> AwsSesv2ConfigurationSetEventDestination.TYPE),
            entry("aws_sesv2_contact_list", () -> AwsSesv2ContactList.TYPE),
            entry("aws_sesv2_dedicated_ip_assignment", () -> AwsSesv2DedicatedIpAssignment.TYPE),
            entry("aws_sesv2_dedicated_ip_pool", () -> AwsSesv2DedicatedIpPool.TYPE),
            entry("aws_sesv2_email_identity", () -> AwsSesv2EmailIdentity.TYPE),
            entry("aws_sesv2_email_identity_feedback_attributes", () -> AwsSesv2EmailIdentityFeedbackAttributes.TYPE),
            entry("aws_sesv2_email_identity_mail_from_attributes", () -> AwsSesv2EmailIdentityMailFromAttributes.TYPE));

    private SesV2Types() {}
}
