package dev.driftline.aws.live.types.emr;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.JsonText;
import software.amazon.awssdk.services.emr.model.DescribeSecurityConfigurationResponse;

/// How clusters encrypt and authenticate. AWS knows no change of one.
final class AwsEmrSecurityConfiguration {

    static final ResourceType<DescribeSecurityConfigurationResponse> TYPE = ResourceType.named(
                    "aws_emr_security_configuration")
            .readBy(Emr.SECURITY_CONFIGURATIONS)
            .attribute("configuration", DescribeSecurityConfigurationResponse::securityConfiguration, JsonText.MEANING)
            .ignored("creation_date", "set once by AWS; what is made anew differs in its configuration or not at all")
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .ignored("name_prefix", "only read when Terraform creates the configuration")
            .done();

    private AwsEmrSecurityConfiguration() {}
}
