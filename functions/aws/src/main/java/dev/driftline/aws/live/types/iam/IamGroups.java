package dev.driftline.aws.live.types.iam;

import static dev.driftline.aws.live.types.iam.Iam.iam;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.iam.model.EntityType;
import software.amazon.awssdk.services.iam.model.GroupDetail;
import software.amazon.awssdk.services.iam.model.User;

/// Groups: with their policies always in bulk, as an account has at most 500 of them (IAM User Guide, "IAM and AWS STS
/// quotas"); with their members one by one.
final class IamGroups {

    /// By group name.
    static final Lookup<String, GroupDetail> GROUPS = Lookup.<String, GroupDetail>choosing(
                    Iam.GET_ACCOUNT_AUTHORIZATION_DETAILS, IamGroups::load)
            .global();

    /// The user names in a group, by its name.
    static final Lookup<String, List<String>> MEMBERS = Lookup.<String, List<String>>each(
                    "iam:GetGroup", IamGroups::members)
            .global()
            .absentOn(Iam.NO_SUCH_ENTITY);

    private IamGroups() {}

    private static Map<String, GroupDetail> load(Aws aws, List<String> names) {
        var wanted = Set.copyOf(names);
        return iam(aws)
                .getAccountAuthorizationDetailsPaginator(
                        ask -> ask.filter(EntityType.GROUP).maxItems(Iam.PAGE))
                .groupDetailList()
                .stream()
                .filter(group -> wanted.contains(group.groupName()))
                .collect(Collectors.toMap(GroupDetail::groupName, group -> group, (first, second) -> second));
    }

    private static List<String> members(Aws aws, String group) {
        return iam(aws).getGroupPaginator(ask -> ask.groupName(group).maxItems(Iam.PAGE)).users().stream()
                .map(User::userName)
                .toList();
    }
}
