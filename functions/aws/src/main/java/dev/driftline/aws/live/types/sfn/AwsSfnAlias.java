package dev.driftline.aws.live.types.sfn;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.sfn.model.DescribeStateMachineAliasResponse;

/// A name for one version of a workflow, or for two that share its executions by weight.
final class AwsSfnAlias {

    static final ResourceType<DescribeStateMachineAliasResponse> TYPE = ResourceType.named("aws_sfn_alias")
            .readBy(Sfn.ALIASES)
            .attributes(alias -> alias, "description", "name", "routing_configuration")
            .allIgnored("the identity", "arn", "id")
            .ignored("creation_date", "set once by AWS; an alias made anew under the same name is the same")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsSfnAlias() {}
}
