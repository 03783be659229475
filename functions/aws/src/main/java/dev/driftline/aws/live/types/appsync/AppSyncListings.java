package dev.driftline.aws.live.types.appsync;

import static dev.driftline.aws.live.types.appsync.AppSync.appSync;

import dev.driftline.aws.live.kit.Listing;
import java.util.List;

/// GraphQL APIs.
public final class AppSyncListings {

    public static final List<Listing<?>> ALL = List.of(Listing.of("aws_appsync_graphql_api")
            .from(
                    "appsync:ListGraphqlApis",
                    aws -> appSync(aws).listGraphqlApisPaginator(ask -> {}).stream()
                            .flatMap(page -> page.graphqlApis().stream())
                            .toList())
            .id(api -> api.apiId())
            .label(api -> api.name())
            .tagMap(api -> api.tags())
            .done());

    private AppSyncListings() {}
}
