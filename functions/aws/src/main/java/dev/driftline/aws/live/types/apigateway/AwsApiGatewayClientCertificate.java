package dev.driftline.aws.live.types.apigateway;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.apigateway.model.GetClientCertificateResponse;

/// A certificate with which API Gateway calls back ends.
final class AwsApiGatewayClientCertificate {

    static final ResourceType<GetClientCertificateResponse> TYPE = ResourceType.named(
                    "aws_api_gateway_client_certificate")
            .readBy(Accounts.CLIENT_CERTIFICATES)
            .verified(Verified.ANSWERS)
            .attribute("description", GetClientCertificateResponse::description)
            .tags(certificate -> ApiGateway.tags(certificate.tags()))
            .computed("pem_encoded_certificate", GetClientCertificateResponse::pemEncodedCertificate)
            .ignored("arn", "made of the id by Terraform")
            .ignored("created_date", "set once by AWS")
            .ignored("expiration_date", "follows from the certificate")
            .ignored("id", "the identity")
            .done();

    private AwsApiGatewayClientCertificate() {}
}
