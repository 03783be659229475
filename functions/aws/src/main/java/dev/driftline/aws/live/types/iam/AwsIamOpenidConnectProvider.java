package dev.driftline.aws.live.types.iam;

import static dev.driftline.aws.live.types.iam.Iam.iam;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.iam.model.GetOpenIdConnectProviderResponse;

/// An identity provider whose tokens the account's roles may trust.
final class AwsIamOpenidConnectProvider {

    private static final Lookup<String, GetOpenIdConnectProviderResponse> PROVIDERS =
            Lookup.<String, GetOpenIdConnectProviderResponse>each(
                            "iam:GetOpenIDConnectProvider",
                            (aws, arn) -> iam(aws).getOpenIDConnectProvider(ask -> ask.openIDConnectProviderArn(arn)))
                    .global()
                    .absentOn(Iam.NO_SUCH_ENTITY);

    /// IAM returns the URL without its scheme, which is always https (IAM API reference, CreateOpenIDConnectProvider).
    private static final Meaning URL = Meaning.eachText(url -> url.replaceFirst("^https://", ""));

    static final ResourceType<GetOpenIdConnectProviderResponse> TYPE = ResourceType.named(
                    "aws_iam_openid_connect_provider")
            .identifiedBy("arn")
            .readBy(PROVIDERS)
            .attribute("client_id_list", provider -> Value.set(provider.clientIDList()))
            // IAM fills it in where it is not given; its order says nothing, and hexadecimal digits have no case.
            .computed("thumbprint_list", provider -> Value.set(provider.thumbprintList()), Meaning.caseless())
            .attribute("url", GetOpenIdConnectProviderResponse::url, URL)
            .tags(provider -> Iam.tags(provider.tags()))
            .ignored("arn", "the identity")
            .ignored("id", "the ARN, which is the identity")
            .done();

    private AwsIamOpenidConnectProvider() {}
}
