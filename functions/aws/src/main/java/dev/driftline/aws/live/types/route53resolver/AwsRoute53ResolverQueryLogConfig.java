package dev.driftline.aws.live.types.route53resolver;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.aws.live.types.logs.LogGroupArns;
import software.amazon.awssdk.services.route53resolver.model.ResolverQueryLogConfig;

/// Where the DNS questions of VPCs are logged.
final class AwsRoute53ResolverQueryLogConfig {

    static final ResourceType<Resolver.Tagged<ResolverQueryLogConfig>> TYPE = ResourceType.named(
                    "aws_route53_resolver_query_log_config")
            .readBy(Resolver.tagged(Resolver.QUERY_LOG_CONFIGS))
            .needs(Resolver.QUERY_LOG_CONFIGS, Resolver.TAGS, Tagging.TAGGED)
            .verified(Verified.ANSWERS)
            .attribute("destination_arn", live -> live.thing().destinationArn(), LogGroupArns.MEANING)
            .attribute("name", live -> live.thing().name())
            .tags(Resolver.Tagged::tags)
            .allComputed(Resolver.Tagged::thing, "arn", "owner_id", "share_status")
            .ignored("id", "the identity")
            .done();

    private AwsRoute53ResolverQueryLogConfig() {}
}
