package dev.driftline.aws.live.types.sesv2;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.GetEmailIdentityResponse;
import software.amazon.awssdk.services.sesv2.model.Tag;

/// The calls of SES's second API that several types share. Its IAM actions are those of SES.
final class SesV2 {

    static final Lookup<String, GetEmailIdentityResponse> IDENTITIES = Lookup.<String, GetEmailIdentityResponse>each(
                    "ses:GetEmailIdentity", (aws, name) -> sesV2(aws).getEmailIdentity(ask -> ask.emailIdentity(name)))
            .absentOn("NotFoundException");

    /// By ARN.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "ses:ListTagsForResource",
                    (aws, arn) -> map(sesV2(aws)
                            .listTagsForResource(ask -> ask.resourceArn(arn))
                            .tags()))
            .absentOn("NotFoundException");

    private SesV2() {}

    static SesV2Client sesV2(Aws aws) {
        return aws.client(SesV2Client.class, SesV2Client::builder);
    }

    private static Map<String, String> map(List<Tag> tags) {
        return tags.stream().collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second));
    }
}
