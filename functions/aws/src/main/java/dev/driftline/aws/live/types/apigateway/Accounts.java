package dev.driftline.aws.live.types.apigateway;

import dev.driftline.aws.live.kit.Lookup;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.apigateway.model.BasePathMapping;
import software.amazon.awssdk.services.apigateway.model.GetAccountResponse;
import software.amazon.awssdk.services.apigateway.model.GetApiKeyResponse;
import software.amazon.awssdk.services.apigateway.model.GetClientCertificateResponse;
import software.amazon.awssdk.services.apigateway.model.GetDomainNameResponse;
import software.amazon.awssdk.services.apigateway.model.GetUsagePlanResponse;
import software.amazon.awssdk.services.apigateway.model.GetVpcLinkResponse;
import software.amazon.awssdk.services.apigateway.model.UsagePlanKey;

/// What an account has in a region besides its REST APIs: keys and plans, domains, links.
final class Accounts {

    static final Lookup<Lookup.Whole, GetAccountResponse> ACCOUNT =
            Lookup.whole(ApiGateway.GET, aws -> ApiGateway.apiGateway(aws).getAccount(ask -> {}));

    /// By id; without its value.
    static final Lookup<String, GetApiKeyResponse> API_KEYS = ApiGateway.each((aws, id) ->
            ApiGateway.apiGateway(aws).getApiKey(ask -> ask.apiKey(id).includeValue(false)));

    /// By id.
    static final Lookup<String, GetUsagePlanResponse> USAGE_PLANS =
            ApiGateway.each((aws, id) -> ApiGateway.apiGateway(aws).getUsagePlan(ask -> ask.usagePlanId(id)));

    /// By plan id, then by key id.
    static final Lookup<String, Map<String, UsagePlanKey>> USAGE_PLAN_KEYS =
            ApiGateway.each((aws, plan) -> ApiGateway.apiGateway(aws)
                    .getUsagePlanKeysPaginator(ask -> ask.usagePlanId(plan).limit(ApiGateway.PAGE))
                    .items()
                    .stream()
                    .collect(Collectors.toMap(UsagePlanKey::id, Function.identity())));

    /// By name.
    static final Lookup<String, GetDomainNameResponse> DOMAIN_NAMES =
            ApiGateway.each((aws, name) -> ApiGateway.apiGateway(aws).getDomainName(ask -> ask.domainName(name)));

    /// By domain name, then by path.
    static final Lookup<String, Map<String, BasePathMapping>> BASE_PATHS =
            ApiGateway.each((aws, domain) -> ApiGateway.apiGateway(aws)
                    .getBasePathMappingsPaginator(ask -> ask.domainName(domain).limit(ApiGateway.PAGE))
                    .items()
                    .stream()
                    .collect(Collectors.toMap(BasePathMapping::basePath, Function.identity())));

    /// By id.
    static final Lookup<String, GetVpcLinkResponse> VPC_LINKS =
            ApiGateway.each((aws, id) -> ApiGateway.apiGateway(aws).getVpcLink(ask -> ask.vpcLinkId(id)));

    /// By id.
    static final Lookup<String, GetClientCertificateResponse> CLIENT_CERTIFICATES = ApiGateway.each(
            (aws, id) -> ApiGateway.apiGateway(aws).getClientCertificate(ask -> ask.clientCertificateId(id)));

    private Accounts() {}
}
