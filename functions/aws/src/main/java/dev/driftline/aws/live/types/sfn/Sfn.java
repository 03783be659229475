package dev.driftline.aws.live.types.sfn;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.ActivityListItem;
import software.amazon.awssdk.services.sfn.model.DescribeStateMachineAliasResponse;
import software.amazon.awssdk.services.sfn.model.DescribeStateMachineResponse;
import software.amazon.awssdk.services.sfn.model.StateMachineStatus;
import software.amazon.awssdk.services.sfn.model.Tag;

/// The Step Functions calls.
final class Sfn {

    /// By ARN. An activity is a name: a listing tells all of it.
    static final Lookup<String, ActivityListItem> ACTIVITIES = Lookup.choosing(
            "states:ListActivities",
            (aws, arns) -> sfn(aws).listActivitiesPaginator(ask -> ask.maxResults(1000)).activities().stream()
                    .collect(Collectors.toMap(
                            ActivityListItem::activityArn, Function.identity(), (first, second) -> second)));

    /// By ARN. A listing tells no routing.
    static final Lookup<String, DescribeStateMachineAliasResponse> ALIASES =
            Lookup.<String, DescribeStateMachineAliasResponse>each(
                            "states:DescribeStateMachineAlias",
                            (aws, arn) -> sfn(aws).describeStateMachineAlias(ask -> ask.stateMachineAliasArn(arn)))
                    .absentOn("ResourceNotFound");

    /// By ARN.
    static final Lookup<String, DescribeStateMachineResponse> STATE_MACHINES =
            Lookup.<String, DescribeStateMachineResponse>each("states:DescribeStateMachine", Sfn::stateMachine)
                    .absentOn("StateMachineDoesNotExist");

    /// By ARN.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "states:ListTagsForResource",
                    (aws, arn) -> sfn(aws).listTagsForResource(ask -> ask.resourceArn(arn)).tags().stream()
                            .filter(tag -> !tag.key().startsWith("aws:"))
                            .collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second)))
            .absentOn("ResourceNotFound");

    private Sfn() {}

    static SfnClient sfn(Aws aws) {
        return aws.client(SfnClient.class, SfnClient::builder);
    }

    private static @Nullable DescribeStateMachineResponse stateMachine(Aws aws, String arn) {
        var machine = sfn(aws).describeStateMachine(ask -> ask.stateMachineArn(arn));
        return machine.status() == StateMachineStatus.DELETING ? null : machine;
    }
}
