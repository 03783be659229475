package dev.driftline.aws.live.types.cloudformation;

import static dev.driftline.aws.live.types.cloudformation.CloudFormation.cloudFormation;

import dev.driftline.aws.live.kit.Listing;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import java.util.List;
import java.util.Objects;
import software.amazon.awssdk.services.cloudformation.model.Stack;
import software.amazon.awssdk.services.cloudformation.model.StackResourceSummary;

/// Stacks, and what is in them. A nested stack is its parent's.
public final class CloudFormationListings {

    /// All stacks of a region.
    public static final Lookup<Whole, List<Stack>> STACKS = Lookup.whole(
            "cloudformation:DescribeStacks",
            aws -> cloudFormation(aws).describeStacksPaginator().stacks().stream()
                    .toList());

    /// The names, ids and ARNs of what is in a stack, by the stack's name.
    public static final Lookup<String, List<String>> RESOURCES = Lookup.<String, List<String>>each(
                    "cloudformation:ListStackResources",
                    (aws, stack) ->
                            cloudFormation(aws)
                                    .listStackResourcesPaginator(ask -> ask.stackName(stack))
                                    .stackResourceSummaries()
                                    .stream()
                                    .map(StackResourceSummary::physicalResourceId)
                                    .filter(Objects::nonNull)
                                    .toList())
            .absentOn("ValidationError");

    public static final List<Listing<?>> ALL = List.of(Listing.of("aws_cloudformation_stack")
            .from(STACKS)
            .id(stack -> stack.stackName())
            .key(Stack::stackId)
            .tags(stack -> stack.tags())
            .without(stack -> stack.parentId() != null)
            .without(stack -> "DELETE_COMPLETE".equals(stack.stackStatusAsString()))
            .done());

    private CloudFormationListings() {}
}
