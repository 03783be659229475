package dev.driftline.aws.live.types.cloudformation;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.core.compare.JsonText;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.CloudFormationException;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import software.amazon.awssdk.services.cloudformation.model.Stack;
import software.amazon.awssdk.services.cloudformation.model.StackSet;
import software.amazon.awssdk.services.cloudformation.model.StackSetStatus;
import software.amazon.awssdk.services.cloudformation.model.Tag;

/// Stacks and stack sets.
final class CloudFormation {

    /// Up to so many stacks are asked for one by one.
    private static final int FEW = 3;

    /// CloudFormation API reference, DescribeStacks: "If the stack doesn't exist, a ValidationError is returned."
    private static final String NO_STACK = "ValidationError";

    /// @param callAs as whom a delegated administrator asks, empty for itself
    record StackSetKey(String name, String callAs) {}

    /// By id, which is an ARN. A deleted stack still answers to it.
    static final Lookup<String, Stack> STACKS = Lookup.<String, Stack>choosing(
                    "cloudformation:DescribeStacks", CloudFormation::stacks)
            // CloudFormation API reference, Stack (`StackStatus`); a deletion that failed leaves a stack.
            .until(Stack::stackStatusAsString, "DELETE_IN_PROGRESS", "DELETE_COMPLETE");

    /// As it was given to CloudFormation, by the stack's id.
    static final Lookup<String, String> TEMPLATES = Lookup.<String, String>each(
                    "cloudformation:GetTemplate",
                    (aws, id) -> cloudFormation(aws)
                            .getTemplate(ask -> ask.stackName(id).templateStage("Original"))
                            .templateBody())
            .absentOn(NO_STACK);

    /// By the stack's id.
    static final Lookup<String, String> POLICIES = Lookup.<String, String>each(
                    "cloudformation:GetStackPolicy",
                    (aws, id) -> cloudFormation(aws)
                            .getStackPolicy(ask -> ask.stackName(id))
                            .stackPolicyBody())
            .absentOn(NO_STACK);

    static final Lookup<StackSetKey, StackSet> STACK_SETS = Lookup.<StackSetKey, StackSet>each(
                    "cloudformation:DescribeStackSet", CloudFormation::stackSet)
            .absentOn("StackSetNotFoundException");

    /// JSON, or YAML, which is compared as a text: only blanks at the ends of lines say nothing.
    static final Meaning TEMPLATE = JsonText.MEANING.then(
            Meaning.eachText(text -> text.replaceAll("[ \\t\\r]+(?=\\n)", "").strip()));

    /// Terraform keeps the parameters that the configuration has; those it leaves out have the template's defaults.
    /// Secret ones are answered as stars (CloudFormation User Guide, "NoEcho").
    static final Meaning PARAMETERS = sides -> {
        var declared = sides.declared().entries();
        var kept = new HashMap<String, Value>();
        sides.live().entries().forEach((name, value) -> {
            var expected = declared.get(name);
            if (expected != null) {
                kept.put(name, value.asText().equals("****") ? expected : value);
            }
        });
        return new Meaning.Sides(sides.declared(), new Value.MapOf(kept));
    };

    private CloudFormation() {}

    static CloudFormationClient cloudFormation(Aws aws) {
        return aws.client(CloudFormationClient.class, CloudFormationClient::builder);
    }

    private static Map<String, Stack> stacks(Aws aws, List<String> ids) {
        var found = new HashMap<String, Stack>();
        if (ids.size() > FEW) {
            cloudFormation(aws).describeStacksPaginator(ask -> {}).stacks().stream()
                    .forEach(stack -> found.put(stack.stackId(), stack));
        } else {
            for (var id : ids) {
                describe(aws, id).forEach(stack -> found.put(id, stack));
            }
        }
        return found;
    }

    private static @Nullable StackSet stackSet(Aws aws, StackSetKey key) {
        var set = cloudFormation(aws)
                .describeStackSet(
                        ask -> ask.stackSetName(key.name()).callAs(key.callAs().isEmpty() ? null : key.callAs()))
                .stackSet();
        return set.status() == StackSetStatus.DELETED ? null : set;
    }

    private static List<Stack> describe(Aws aws, String id) {
        try {
            return cloudFormation(aws).describeStacks(ask -> ask.stackName(id)).stacks();
        } catch (CloudFormationException e) {
            if (NO_STACK.equals(e.awsErrorDetails().errorCode())) {
                return List.of();
            }
            throw e;
        }
    }

    static Value parameters(List<Parameter> parameters) {
        return Value.map(parameters.stream()
                .filter(parameter -> parameter.parameterValue() != null)
                .collect(Collectors.toMap(Parameter::parameterKey, Parameter::parameterValue, (one, other) -> other)));
    }

    static Value tags(List<Tag> tags) {
        return Value.map(tags.stream()
                .filter(tag -> !tag.key().startsWith("aws:"))
                .collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second)));
    }
}
