package dev.driftline.aws.live.types.wafv2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.logs.LogGroupArns;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.wafv2.model.LoggingConfiguration;

/// Where the requests that a web ACL saw are logged, and which.
final class AwsWafv2WebAclLoggingConfiguration {

    private static final Shape SHAPE =
            WafRules.SHAPE.renamed("conditions", "condition").renamed("filters", "filter");

    static final ResourceType<LoggingConfiguration> TYPE = ResourceType.named("aws_wafv2_web_acl_logging_configuration")
            .identifiedBy("resource_arn")
            .readBy((reads, declared) -> {
                var arn = declared.text("resource_arn");
                return reads.get(Waf.LOGGING.of(arn.contains(":global/")), arn);
            })
            .needs(Waf.LOGGING.regional())
            .verified(Verified.ANSWERS)
            .attribute(
                    "log_destination_configs",
                    logging -> Value.set(logging.logDestinationConfigs()),
                    LogGroupArns.MEANING)
            .attribute("logging_filter", logging -> SHAPE.single(logging.loggingFilter()), WafRules.MEANING)
            .attribute("redacted_fields", logging -> SHAPE.set(logging.redactedFields()), WafRules.MEANING)
            .ignored("id", "the identity")
            .ignored("resource_arn", "the identity")
            .done();

    private AwsWafv2WebAclLoggingConfiguration() {}
}
