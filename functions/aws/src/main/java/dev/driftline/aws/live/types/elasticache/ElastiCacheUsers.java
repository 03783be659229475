package dev.driftline.aws.live.types.elasticache;

import static dev.driftline.aws.live.types.elasticache.ElastiCache.elastiCache;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.types.Listings;
import software.amazon.awssdk.services.elasticache.model.User;
import software.amazon.awssdk.services.elasticache.model.UserGroup;

/// Who may use caches. What is listed as `deleting` is gone.
final class ElastiCacheUsers {

    private static final String DELETING = "deleting";

    static final Lookup<String, User> USERS = Listings.byName(
                    "elasticache:DescribeUsers",
                    (aws, id) -> elastiCache(aws)
                            .describeUsers(ask -> ask.userId(id))
                            .users(),
                    aws -> elastiCache(aws).describeUsersPaginator(ask -> {}).users(),
                    User::userId,
                    "UserNotFound")
            .until(User::status, DELETING);

    static final Lookup<String, UserGroup> GROUPS = Listings.byName(
                    "elasticache:DescribeUserGroups",
                    (aws, id) -> elastiCache(aws)
                            .describeUserGroups(ask -> ask.userGroupId(id))
                            .userGroups(),
                    aws -> elastiCache(aws)
                            .describeUserGroupsPaginator(ask -> {})
                            .userGroups(),
                    UserGroup::userGroupId,
                    "UserGroupNotFound")
            .until(UserGroup::status, DELETING);

    private ElastiCacheUsers() {}
}
