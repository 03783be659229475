package dev.driftline.aws.live.types.cognito;

import dev.driftline.aws.live.kit.ResourceType;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DomainDescriptionType;

/// The domain of a pool's sign-in pages.
final class AwsCognitoUserPoolDomain {

    static final ResourceType<DomainDescriptionType> TYPE = ResourceType.named("aws_cognito_user_pool_domain")
            .identifiedBy("domain")
            .readBy(Cognito.DOMAINS)
            .mirroredIn("aws_cognito_user_pool", declared -> declared.text("user_pool_id"), "custom_domain", "domain")
            .attribute("certificate_arn", AwsCognitoUserPoolDomain::certificate)
            .attribute("user_pool_id", DomainDescriptionType::userPoolId)
            .computed("cloudfront_distribution", DomainDescriptionType::cloudFrontDistribution)
            .computed("cloudfront_distribution_arn", DomainDescriptionType::cloudFrontDistribution)
            .ignored("aws_account_id", "the account that is read")
            .ignored("cloudfront_distribution_zone_id", "the same for all of CloudFront")
            .ignored("domain", "the identity")
            .ignored("id", "the identity")
            .ignored("s3_bucket", "Cognito's own, for the pages")
            .ignored("version", "moves on with every change")
            .done();

    private AwsCognitoUserPoolDomain() {}

    private static @Nullable String certificate(DomainDescriptionType domain) {
        var config = domain.customDomainConfig();
        return config == null ? null : config.certificateArn();
    }
}
