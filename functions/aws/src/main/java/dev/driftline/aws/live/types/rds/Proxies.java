package dev.driftline.aws.live.types.rds;

import static dev.driftline.aws.live.types.rds.Rds.rds;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.types.Listings;
import java.util.List;
import software.amazon.awssdk.services.rds.model.DBProxy;
import software.amazon.awssdk.services.rds.model.DBProxyEndpoint;
import software.amazon.awssdk.services.rds.model.DBProxyTarget;
import software.amazon.awssdk.services.rds.model.DBProxyTargetGroup;

/// RDS Proxy: pools of connections before databases.
final class Proxies {

    private static final String NO_PROXY = "DBProxyNotFoundFault";
    private static final String NO_GROUP = "DBProxyTargetGroupNotFoundFault";

    static final Lookup<String, DBProxy> PROXIES = Listings.byName(
            "rds:DescribeDBProxies",
            (aws, name) ->
                    rds(aws).describeDBProxies(ask -> ask.dbProxyName(name)).dbProxies(),
            aws -> rds(aws).describeDBProxiesPaginator(ask -> {}).dbProxies(),
            DBProxy::dbProxyName,
            NO_PROXY);

    static final Lookup<String, DBProxyEndpoint> ENDPOINTS = Listings.byName(
            "rds:DescribeDBProxyEndpoints",
            (aws, name) -> rds(aws).describeDBProxyEndpoints(ask -> ask.dbProxyEndpointName(name))
                    .dbProxyEndpoints(),
            aws -> rds(aws).describeDBProxyEndpointsPaginator(ask -> {}).dbProxyEndpoints(),
            DBProxyEndpoint::dbProxyEndpointName,
            "DBProxyEndpointNotFoundFault");

    /// By proxy.
    static final Lookup<String, List<DBProxyTargetGroup>> TARGET_GROUPS = Lookup.<String, List<DBProxyTargetGroup>>each(
                    "rds:DescribeDBProxyTargetGroups",
                    (aws, proxy) ->
                            rds(aws)
                                    .describeDBProxyTargetGroupsPaginator(ask -> ask.dbProxyName(proxy))
                                    .targetGroups()
                                    .stream()
                                    .toList())
            .absentOn(NO_PROXY, NO_GROUP);

    /// By proxy and target group.
    static final Lookup<Group, List<DBProxyTarget>> TARGETS = Lookup.<Group, List<DBProxyTarget>>each(
                    "rds:DescribeDBProxyTargets",
                    (aws, group) -> rds(aws)
                            .describeDBProxyTargetsPaginator(
                                    ask -> ask.dbProxyName(group.proxy()).targetGroupName(group.name()))
                            .targets()
                            .stream()
                            .toList())
            .absentOn(NO_PROXY, NO_GROUP);

    record Group(String proxy, String name) {}

    private Proxies() {}
}
