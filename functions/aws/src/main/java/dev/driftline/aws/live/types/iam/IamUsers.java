package dev.driftline.aws.live.types.iam;

import static dev.driftline.aws.live.types.iam.Iam.iam;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.iam.model.EntityType;
import software.amazon.awssdk.services.iam.model.UserDetail;

/// Users with their policies and groups, always in bulk: an account has at most 5,000 of them (IAM User Guide, "IAM and
/// AWS STS quotas"), most have a few dozen, and one listing saves five calls for each.
final class IamUsers {

    /// By user name. `UserDetail` has all that `GetUser` has, and the policies and groups.
    static final Lookup<String, UserDetail> USERS = Lookup.<String, UserDetail>choosing(
                    Iam.GET_ACCOUNT_AUTHORIZATION_DETAILS, IamUsers::load)
            .global();

    private IamUsers() {}

    private static Map<String, UserDetail> load(Aws aws, List<String> names) {
        var wanted = Set.copyOf(names);
        return iam(aws)
                .getAccountAuthorizationDetailsPaginator(
                        ask -> ask.filter(EntityType.USER).maxItems(Iam.PAGE))
                .userDetailList()
                .stream()
                .filter(user -> wanted.contains(user.userName()))
                .collect(Collectors.toMap(UserDetail::userName, user -> user, (first, second) -> second));
    }
}
