package dev.driftline.aws.live.types.wafv2;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.wafv2.model.WebACL;

/// What a web ACL guards, besides CloudFront's distributions.
final class AwsWafv2WebAclAssociation {

    static final ResourceType<WebACL> TYPE = ResourceType.named("aws_wafv2_web_acl_association")
            .identifiedBy("resource_arn")
            .readBy(Waf.GUARDS)
            // What WAF asks the guarded service itself (WAF API reference, GetWebACLForResource).
            .needs(
                    "apprunner:DescribeWebAclForService",
                    "cognito-idp:GetWebACLForResource",
                    "ec2:GetVerifiedAccessInstanceWebAcl",
                    "wafv2:GetWebACL")
            .mirroredIn("aws_api_gateway_stage", declared -> declared.text("resource_arn"), "web_acl_arn")
            .attribute("web_acl_arn", WebACL::arn)
            .ignored("id", "the identity")
            .ignored("resource_arn", "the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsWafv2WebAclAssociation() {}
}
