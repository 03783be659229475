package dev.driftline.aws.live.types.cloudformation;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.JsonText;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.cloudformation.model.Output;
import software.amazon.awssdk.services.cloudformation.model.Stack;

/// A stack: its template and what it was given, not the resources that it made.
final class AwsCloudformationStack {

    record Live(Stack stack, Value template, Value policy) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_cloudformation_stack")
            .readBy(AwsCloudformationStack::read)
            .needs(CloudFormation.STACKS, CloudFormation.TEMPLATES, CloudFormation.POLICIES)
            .attributes(Live::stack, "capabilities", "disable_rollback", "timeout_in_minutes")
            .attribute("iam_role_arn", live -> live.stack().roleARN())
            .attribute("notification_arns", live -> Value.set(live.stack().notificationARNs()))
            .computed("outputs", live -> outputs(live.stack()))
            .computed(
                    "parameters",
                    live -> CloudFormation.parameters(live.stack().parameters()),
                    CloudFormation.PARAMETERS)
            .computed("policy_body", Live::policy, JsonText.MEANING)
            .computed("template_body", Live::template, CloudFormation.TEMPLATE)
            .tags(live -> CloudFormation.tags(live.stack().tags()))
            .ignored("id", "the identity")
            .ignored("name", "a part of the id, which is the identity")
            .ignored("on_failure", "only read when Terraform creates the stack; AWS does not return it")
            .allIgnored(
                    "where Terraform had it from when it wrote the stack; AWS knows what was there",
                    "policy_url",
                    "template_url")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsCloudformationStack() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var id = declared.text("id");
        reads.prefetch(CloudFormation.TEMPLATES, id);
        var guarded = !declared.text("policy_body").isEmpty();
        if (guarded) {
            reads.prefetch(CloudFormation.POLICIES, id);
        }
        return reads.get(CloudFormation.STACKS, id)
                .map(stack -> new Live(
                        stack,
                        reads.attempt(CloudFormation.TEMPLATES, id).value(Value::of),
                        guarded ? reads.attempt(CloudFormation.POLICIES, id).value(Value::of) : Value.absent()));
    }

    private static Value outputs(Stack stack) {
        return Value.map(stack.outputs().stream()
                .collect(Collectors.toMap(Output::outputKey, Output::outputValue, (first, second) -> second)));
    }
}
