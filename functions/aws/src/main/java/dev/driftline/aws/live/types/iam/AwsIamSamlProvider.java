package dev.driftline.aws.live.types.iam;

import static dev.driftline.aws.live.types.iam.Iam.iam;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import software.amazon.awssdk.services.iam.model.GetSamlProviderResponse;

/// A SAML identity provider that the account's roles may trust.
final class AwsIamSamlProvider {

    private static final Lookup<String, GetSamlProviderResponse> PROVIDERS =
            Lookup.<String, GetSamlProviderResponse>each(
                            "iam:GetSAMLProvider",
                            (aws, arn) -> iam(aws).getSAMLProvider(ask -> ask.samlProviderArn(arn)))
                    .global()
                    .absentOn(Iam.NO_SUCH_ENTITY);

    /// Metadata is XML without text beside its elements (SAML 2.0 metadata schema): white space between tags is layout.
    private static final Meaning METADATA =
            Meaning.eachText(xml -> xml.replaceAll(">\\s+<", "><").strip());

    static final ResourceType<GetSamlProviderResponse> TYPE = ResourceType.named("aws_iam_saml_provider")
            .identifiedBy("arn")
            .readBy(PROVIDERS)
            .attribute("saml_metadata_document", GetSamlProviderResponse::samlMetadataDocument, METADATA)
            .tags(provider -> Iam.tags(provider.tags()))
            .ignored("arn", "the identity")
            .ignored("id", "the ARN, which is the identity")
            .ignored("name", "a part of the ARN, which is the identity")
            .ignored("valid_until", "follows from the metadata document, which is compared")
            .done();

    private AwsIamSamlProvider() {}
}
