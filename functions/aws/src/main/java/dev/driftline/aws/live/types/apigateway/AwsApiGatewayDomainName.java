package dev.driftline.aws.live.types.apigateway;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.apigateway.model.GetDomainNameResponse;

/// A domain of the user's own.
final class AwsApiGatewayDomainName {

    static final ResourceType<GetDomainNameResponse> TYPE = ResourceType.named("aws_api_gateway_domain_name")
            .identifiedBy("domain_name")
            .readBy(Accounts.DOMAIN_NAMES)
            .attributes(
                    domain -> domain,
                    "certificate_arn",
                    "certificate_name",
                    "endpoint_configuration",
                    "mutual_tls_authentication",
                    "regional_certificate_arn",
                    "regional_certificate_name")
            .tags(domain -> ApiGateway.tags(domain.tags()))
            .allComputed(
                    domain -> domain,
                    "ownership_verification_certificate_arn",
                    "regional_domain_name",
                    "security_policy")
            .computed("cloudfront_domain_name", GetDomainNameResponse::distributionDomainName)
            .computed("cloudfront_zone_id", GetDomainNameResponse::distributionHostedZoneId)
            .computed("regional_zone_id", GetDomainNameResponse::regionalHostedZoneId)
            .ignored("arn", "made of the name by Terraform")
            .ignored("certificate_upload_date", "moves on with every new certificate, which is compared")
            .allIgnored(
                    "given once to import a certificate; AWS does not return it",
                    "certificate_body",
                    "certificate_chain",
                    "certificate_private_key")
            .ignored("domain_name", "the identity")
            .ignored("id", "the identity")
            .done();

    private AwsApiGatewayDomainName() {}
}
