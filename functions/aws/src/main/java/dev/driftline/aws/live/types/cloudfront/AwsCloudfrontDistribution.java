package dev.driftline.aws.live.types.cloudfront;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.cloudfront.model.Distribution;
import software.amazon.awssdk.services.cloudfront.model.DistributionConfig;

/// A distribution.
final class AwsCloudfrontDistribution {

    record Live(Distribution distribution, Value tags) {

        DistributionConfig config() {
            return distribution.distributionConfig();
        }
    }

    static final ResourceType<Live> TYPE = ResourceType.named("aws_cloudfront_distribution")
            .readBy(AwsCloudfrontDistribution::read)
            .needs(CloudFront.DISTRIBUTIONS, CloudFront.TAGS)
            .attribute(
                    "aliases", live -> Quantities.items(live.config().aliases(), Quantities.SHAPE), Meaning.caseless())
            .attributes(Live::config, "comment", "default_root_object", "enabled", "price_class", "staging")
            .attribute("custom_error_response", live -> Distributions.errorResponses(live.config()))
            .attribute("default_cache_behavior", live -> Distributions.defaultBehavior(live.config()))
            .attribute("http_version", live -> live.config().httpVersionAsString(), Meaning.caseless())
            .attribute("is_ipv6_enabled", live -> live.config().isIPV6Enabled())
            .attribute("logging_config", live -> Distributions.logging(live.config()))
            .attribute("ordered_cache_behavior", live -> Distributions.orderedBehaviors(live.config()))
            .attribute("origin", live -> Distributions.origins(live.config()))
            .attribute("origin_group", live -> Distributions.originGroups(live.config()))
            .attribute("restrictions", live -> Distributions.restrictions(live.config()))
            .attribute("viewer_certificate", live -> Distributions.certificate(live.config()))
            .attribute("web_acl_id", live -> live.config().webACLId())
            .tags(Live::tags)
            .computed("arn", live -> live.distribution().arn())
            .allComputed(Live::config, "caller_reference", "continuous_deployment_policy_id")
            .computed("domain_name", live -> live.distribution().domainName())
            .allIgnored(
                    "changes as AWS brings a configuration to its edges",
                    "etag",
                    "in_progress_validation_batches",
                    "last_modified_time",
                    "status")
            .ignored("hosted_zone_id", "the same for all distributions")
            .ignored("id", "the identity")
            .allIgnored(
                    "tells Terraform what to do; AWS knows nothing of it", "retain_on_delete", "wait_for_deployment")
            .allIgnored(
                    "follows from the cache behaviours, which are compared", "trusted_key_groups", "trusted_signers")
            .done();

    private AwsCloudfrontDistribution() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var arn = declared.text("arn");
        reads.prefetch(CloudFront.TAGS, arn);
        return reads.get(CloudFront.DISTRIBUTIONS, declared.text("id"))
                .map(distribution -> new Live(
                        distribution, reads.attempt(CloudFront.TAGS, arn).value(Value::map)));
    }
}
