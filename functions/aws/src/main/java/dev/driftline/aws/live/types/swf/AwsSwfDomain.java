package dev.driftline.aws.live.types.swf;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagged;
import dev.driftline.aws.live.types.Tagging;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.swf.SwfClient;
import software.amazon.awssdk.services.swf.model.DescribeDomainResponse;
import software.amazon.awssdk.services.swf.model.RegistrationStatus;
import software.amazon.awssdk.services.swf.model.ResourceTag;

/// Where workflows are registered.
final class AwsSwfDomain {

    /// Domains cannot be deleted; one that is deprecated runs nothing.
    private static final Lookup<String, DescribeDomainResponse> DOMAINS = Lookup.<String, DescribeDomainResponse>each(
                    "swf:DescribeDomain", (aws, name) -> {
                        var domain = swf(aws).describeDomain(ask -> ask.name(name));
                        return domain.domainInfo().status() == RegistrationStatus.DEPRECATED ? null : domain;
                    })
            .absentOn("UnknownResourceFault");

    private static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "swf:ListTagsForResource",
                    (aws, arn) -> swf(aws).listTagsForResource(ask -> ask.resourceArn(arn)).tags().stream()
                            .collect(Collectors.toMap(ResourceTag::key, ResourceTag::value, (first, second) -> second)))
            .absentOn("UnknownResourceFault");

    static final ResourceType<Tagged<DescribeDomainResponse>> TYPE = ResourceType.named("aws_swf_domain")
            .identifiedBy("name")
            .readBy(Tagged.by(DOMAINS, "name", TAGS))
            .needs(DOMAINS, TAGS, Tagging.TAGGED)
            .attribute("description", live -> live.thing().domainInfo().description())
            .attribute(
                    "workflow_execution_retention_period_in_days",
                    live -> live.thing().configuration().workflowExecutionRetentionPeriodInDays())
            .tags(Tagged::tags)
            .ignored("arn", "made of the name, which is the identity")
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .ignored("name_prefix", "only read when Terraform creates the domain")
            .done();

    private AwsSwfDomain() {}

    static SwfClient swf(Aws aws) {
        return aws.client(SwfClient.class, SwfClient::builder);
    }
}
