package dev.driftline.aws.live.types.codebuild;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.codebuild.model.SourceCredentialsInfo;

/// That there is a token for a kind of source; never the token.
final class AwsCodebuildSourceCredential {

    static final ResourceType<SourceCredentialsInfo> TYPE = ResourceType.named("aws_codebuild_source_credential")
            .identifiedBy("arn")
            .readBy(CodeBuild.SOURCE_CREDENTIALS)
            .attributes(credential -> credential, "auth_type", "server_type")
            .allIgnored("the identity", "arn", "id")
            .allIgnored("a secret, which AWS does not tell", "token", "user_name")
            .verified(Verified.ANSWERS)
            .done();

    private AwsCodebuildSourceCredential() {}
}
