package dev.driftline.aws.live.types.sfn;

import static dev.driftline.aws.live.types.sfn.Sfn.sfn;

import dev.driftline.aws.live.kit.Listing;
import java.util.List;

/// State machines and activities.
public final class SfnListings {

    public static final List<Listing<?>> ALL = List.of(
            Listing.of("aws_sfn_state_machine")
                    .from(
                            "states:ListStateMachines",
                            aws -> sfn(aws).listStateMachinesPaginator(ask -> {})
                                    .stateMachines())
                    .id(machine -> machine.stateMachineArn())
                    .done(),
            Listing.of("aws_sfn_activity")
                    .from(
                            "states:ListActivities",
                            aws -> sfn(aws).listActivitiesPaginator(ask -> {}).activities())
                    .id(activity -> activity.activityArn())
                    .done());

    private SfnListings() {}
}
