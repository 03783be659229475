package dev.driftline.aws.live.types.cloudfront;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cloudfront.CloudFrontClient;
import software.amazon.awssdk.services.cloudfront.model.CachePolicyConfig;
import software.amazon.awssdk.services.cloudfront.model.CloudFrontOriginAccessIdentity;
import software.amazon.awssdk.services.cloudfront.model.Distribution;
import software.amazon.awssdk.services.cloudfront.model.FunctionStage;
import software.amazon.awssdk.services.cloudfront.model.FunctionSummary;
import software.amazon.awssdk.services.cloudfront.model.OriginAccessControl;
import software.amazon.awssdk.services.cloudfront.model.OriginRequestPolicyConfig;
import software.amazon.awssdk.services.cloudfront.model.ResponseHeadersPolicyConfig;
import software.amazon.awssdk.services.cloudfront.model.Tag;

/// Distributions and what they share. CloudFront has no regions.
final class CloudFront {

    private static final String NO_FUNCTION = "NoSuchFunctionExists";

    /// By id.
    static final Lookup<String, Distribution> DISTRIBUTIONS = each(
            "cloudfront:GetDistribution",
            "NoSuchDistribution",
            (aws, id) -> cloudFront(aws).getDistribution(ask -> ask.id(id)).distribution());

    /// By ARN.
    static final Lookup<String, Map<String, String>> TAGS = each(
            "cloudfront:ListTagsForResource",
            "NoSuchResource",
            (aws, arn) -> cloudFront(aws).listTagsForResource(ask -> ask.resource(arn)).tags().items().stream()
                    .filter(tag -> !tag.key().startsWith("aws:"))
                    .collect(Collectors.toMap(
                            Tag::key, tag -> Objects.requireNonNullElse(tag.value(), ""), (first, second) -> second)));

    /// By id.
    static final Lookup<String, OriginAccessControl> ORIGIN_ACCESS_CONTROLS = each(
            "cloudfront:GetOriginAccessControl",
            "NoSuchOriginAccessControl",
            (aws, id) ->
                    cloudFront(aws).getOriginAccessControl(ask -> ask.id(id)).originAccessControl());

    /// By id.
    static final Lookup<String, CloudFrontOriginAccessIdentity> ORIGIN_ACCESS_IDENTITIES = each(
            "cloudfront:GetCloudFrontOriginAccessIdentity",
            "NoSuchCloudFrontOriginAccessIdentity",
            (aws, id) -> cloudFront(aws)
                    .getCloudFrontOriginAccessIdentity(ask -> ask.id(id))
                    .cloudFrontOriginAccessIdentity());

    /// By id.
    static final Lookup<String, CachePolicyConfig> CACHE_POLICIES = each(
            "cloudfront:GetCachePolicy",
            "NoSuchCachePolicy",
            (aws, id) -> cloudFront(aws)
                    .getCachePolicy(ask -> ask.id(id))
                    .cachePolicy()
                    .cachePolicyConfig());

    /// By id.
    static final Lookup<String, OriginRequestPolicyConfig> ORIGIN_REQUEST_POLICIES = each(
            "cloudfront:GetOriginRequestPolicy",
            "NoSuchOriginRequestPolicy",
            (aws, id) -> cloudFront(aws)
                    .getOriginRequestPolicy(ask -> ask.id(id))
                    .originRequestPolicy()
                    .originRequestPolicyConfig());

    /// By id.
    static final Lookup<String, ResponseHeadersPolicyConfig> RESPONSE_HEADERS_POLICIES = each(
            "cloudfront:GetResponseHeadersPolicy",
            "NoSuchResponseHeadersPolicy",
            (aws, id) -> cloudFront(aws)
                    .getResponseHeadersPolicy(ask -> ask.id(id))
                    .responseHeadersPolicy()
                    .responseHeadersPolicyConfig());

    /// By name, as it is being developed.
    static final Lookup<String, FunctionSummary> FUNCTIONS = each(
            "cloudfront:DescribeFunction",
            NO_FUNCTION,
            (aws, name) -> cloudFront(aws)
                    .describeFunction(ask -> ask.name(name).stage(FunctionStage.DEVELOPMENT))
                    .functionSummary());

    /// By name: the version that is live, an entity tag.
    static final Lookup<String, String> LIVE_FUNCTIONS = each(
            "cloudfront:DescribeFunction",
            NO_FUNCTION,
            (aws, name) -> cloudFront(aws)
                    .describeFunction(ask -> ask.name(name).stage(FunctionStage.LIVE))
                    .eTag());

    /// By name, as it is being developed.
    static final Lookup<String, String> FUNCTION_CODES = each(
            "cloudfront:GetFunction",
            NO_FUNCTION,
            (aws, name) -> cloudFront(aws)
                    .getFunction(ask -> ask.name(name).stage(FunctionStage.DEVELOPMENT))
                    .functionCode()
                    .asUtf8String());

    private CloudFront() {}

    static CloudFrontClient cloudFront(Aws aws) {
        return aws.client(CloudFrontClient.class, CloudFrontClient::builder);
    }

    private static <V> Lookup<String, V> each(String action, String gone, BiFunction<Aws, String, @Nullable V> read) {
        return Lookup.<String, V>each(action, read).absentOn(gone).global();
    }
}
