package dev.driftline.aws.live.types.cloudfront;

import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.model.Value;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cloudfront.model.AllowedMethods;
import software.amazon.awssdk.services.cloudfront.model.CustomErrorResponse;
import software.amazon.awssdk.services.cloudfront.model.DistributionConfig;
import software.amazon.awssdk.services.cloudfront.model.ForwardedValues;
import software.amazon.awssdk.services.cloudfront.model.Origin;
import software.amazon.awssdk.services.cloudfront.model.S3OriginConfig;

/// The configuration of a distribution in the spelling of a state.
final class Distributions {

    private static final String ACCESS_CONTROL = "origin_access_control_id";

    private static final Shape FUNCTIONS = Quantities.SHAPE.renamed("lambda_function_arn", "lambda_arn");

    private static final Shape FORWARDED = Quantities.unwrapped(
            Quantities.SHAPE, Quantities.SHAPE, "headers", "query_string_cache_keys", "whitelisted_names");

    private static final Shape BEHAVIOR = Quantities.unwrapped(
                    Quantities.unwrapped(
                            Quantities.SHAPE
                                    .renamed("function_associations", "function_association")
                                    .renamed("lambda_function_associations", "lambda_function_association"),
                            FUNCTIONS,
                            "function_association",
                            "lambda_function_association"),
                    Quantities.SHAPE,
                    "allowed_methods",
                    "trusted_key_groups",
                    "trusted_signers")
            .with("forwarded_values", ForwardedValues.class, FORWARDED::single);

    private static final Shape ORIGIN = Quantities.unwrapped(
                    Quantities.unwrapped(
                            Quantities.SHAPE
                                    .renamed("custom_headers", "custom_header")
                                    .renamed("id", "origin_id"),
                            Quantities.SHAPE.renamed("header_name", "name").renamed("header_value", "value"),
                            "custom_header"),
                    Quantities.SHAPE,
                    "origin_ssl_protocols")
            .with("s3_origin_config", S3OriginConfig.class, Distributions::s3);

    private static final Shape GROUP = Quantities.unwrapped(
            Quantities.unwrapped(
                    Quantities.SHAPE.renamed("id", "origin_id").renamed("members", "member"),
                    Quantities.SHAPE,
                    "status_codes"),
            Quantities.SHAPE.ordered("items"),
            "member");

    private static final Shape CERTIFICATE =
            Quantities.SHAPE.renamed("cloud_front_default_certificate", "cloudfront_default_certificate");

    private Distributions() {}

    static Value defaultBehavior(DistributionConfig config) {
        var behavior = config.defaultCacheBehavior();
        return Value.single(behavior, of -> withCached(BEHAVIOR.block(of), of.allowedMethods()));
    }

    /// The first whose pattern fits serves a request (CloudFront API reference, CacheBehavior).
    static Value orderedBehaviors(DistributionConfig config) {
        var behaviors = config.cacheBehaviors();
        return behaviors == null
                ? Value.absent()
                : Value.list(
                        behaviors.items(), behavior -> withCached(BEHAVIOR.block(behavior), behavior.allowedMethods()));
    }

    /// What of the allowed methods is cached lies inside them.
    private static Value.Block withCached(Value.Block behavior, @Nullable AllowedMethods allowed) {
        return behavior.with(
                "cached_methods", Quantities.items(allowed == null ? null : allowed.cachedMethods(), Quantities.SHAPE));
    }

    static Value origins(DistributionConfig config) {
        return config.origins() == null
                ? Value.absent()
                : Value.set(config.origins().items(), Distributions::origin);
    }

    /// AWS always names the access control, by an empty text where there is none.
    private static Value origin(Origin origin) {
        var control = origin.originAccessControlId();
        var block = ORIGIN.without(ACCESS_CONTROL).block(origin);
        return control == null ? block : block.with(ACCESS_CONTROL, Value.of(control));
    }

    /// An origin that is not read by an identity has the structure all the same.
    private static Value s3(S3OriginConfig config) {
        var identity = config.originAccessIdentity();
        return identity == null || identity.isEmpty() ? Value.absent() : Quantities.SHAPE.single(config);
    }

    static Value originGroups(DistributionConfig config) {
        return config.originGroups() == null
                ? Value.absent()
                : GROUP.set(config.originGroups().items());
    }

    static Value errorResponses(DistributionConfig config) {
        return config.customErrorResponses() == null
                ? Value.absent()
                : Value.set(config.customErrorResponses().items(), Distributions::errorResponse);
    }

    /// An answer to the viewer that is the origin's own has an empty code.
    private static Value errorResponse(CustomErrorResponse response) {
        var block = Quantities.SHAPE.block(response);
        return block.get("response_code").isEmpty() ? block.with("response_code", Value.absent()) : block;
    }

    /// Logging that is off says where it was once on.
    static Value logging(DistributionConfig config) {
        var logging = config.logging();
        return logging == null || !Boolean.TRUE.equals(logging.enabled())
                ? Value.absent()
                : Quantities.SHAPE.single(logging);
    }

    static Value restrictions(DistributionConfig config) {
        return Value.single(
                config.restrictions(),
                restrictions -> Value.block()
                        .with(
                                "geo_restriction",
                                Quantities.SHAPE.renamed("items", "locations").single(restrictions.geoRestriction())));
    }

    /// Without a certificate of the user's own AWS names the way of serving it all the same, and the provider does not.
    static Value certificate(DistributionConfig config) {
        var certificate = config.viewerCertificate();
        if (certificate == null) {
            return Value.absent();
        }
        var block = CERTIFICATE.block(certificate);
        return Value.single(
                certificate.acmCertificateArn() == null && certificate.iamCertificateId() == null
                        ? block.with("ssl_support_method", Value.absent())
                        : block);
    }
}
