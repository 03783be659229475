package dev.driftline.aws.live.types.cloudformation;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.cloudformation.CloudFormation.StackSetKey;
import dev.driftline.core.compare.Meaning;
import software.amazon.awssdk.services.cloudformation.model.StackSet;

/// A template that is deployed to several accounts and regions, without its instances.
final class AwsCloudformationStackSet {

    private static final Shape SHAPE = Shape.PLAIN.complete();

    static final ResourceType<StackSet> TYPE = ResourceType.named("aws_cloudformation_stack_set")
            .identifiedBy("name")
            .<StackSet>readBy((reads, declared) -> {
                var callAs = declared.text("call_as");
                return reads.get(
                        CloudFormation.STACK_SETS,
                        new StackSetKey(declared.text("name"), callAs.equals("SELF") ? "" : callAs));
            })
            .needs(CloudFormation.STACK_SETS)
            .attributes(set -> set, "administration_role_arn", "capabilities", "description")
            .attribute("auto_deployment", set -> SHAPE.single(set.autoDeployment()))
            .computed("execution_role_name", StackSet::executionRoleName)
            .attribute("managed_execution", set -> SHAPE.single(set.managedExecution()))
            .attribute("parameters", set -> CloudFormation.parameters(set.parameters()), CloudFormation.PARAMETERS)
            // CloudFormation API reference, StackSet: self-managed unless said otherwise.
            .attribute("permission_model", StackSet::permissionModelAsString, Meaning.unsetIs("SELF_MANAGED"))
            .computed("template_body", StackSet::templateBody, CloudFormation.TEMPLATE)
            .tags(set -> CloudFormation.tags(set.tags()))
            .computed("arn", StackSet::stackSetARN)
            .computed("stack_set_id", StackSet::stackSetId)
            .ignored("call_as", "says as whom Terraform asks; no property of the stack set")
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .ignored("operation_preferences", "of the single operations that Terraform starts; AWS keeps none")
            .ignored("template_url", "where Terraform had the template from; AWS knows what was there")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsCloudformationStackSet() {}
}
