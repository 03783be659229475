package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.FILTER_VALUES;
import static dev.driftline.aws.live.types.ec2.Ec2.by;
import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.ec2.model.AllowedPrincipal;
import software.amazon.awssdk.services.ec2.model.ConnectionNotification;
import software.amazon.awssdk.services.ec2.model.ServiceConfiguration;
import software.amazon.awssdk.services.ec2.model.ServiceState;

/// Services that others reach by endpoints of theirs.
final class Ec2EndpointServices {

    private static final Set<ServiceState> GONE =
            Set.of(ServiceState.DELETING, ServiceState.DELETED, ServiceState.FAILED);

    static final Lookup<String, ServiceConfiguration> SERVICES = Lookup.batches(
            "ec2:DescribeVpcEndpointServiceConfigurations",
            FILTER_VALUES,
            (aws, ids) -> ec2(aws)
                    .describeVpcEndpointServiceConfigurationsPaginator(ask -> ask.filters(by("service-id", ids)))
                    .serviceConfigurations()
                    .stream()
                    .filter(service -> !GONE.contains(service.serviceState()))
                    .toList(),
            ServiceConfiguration::serviceId);

    /// By service, the ARNs of those who may connect.
    static final Lookup<String, List<String>> PRINCIPALS = Lookup.<String, List<String>>each(
                    "ec2:DescribeVpcEndpointServicePermissions",
                    (aws, id) -> ec2(aws)
                            .describeVpcEndpointServicePermissionsPaginator(ask -> ask.serviceId(id))
                            .allowedPrincipals()
                            .stream()
                            .map(AllowedPrincipal::principal)
                            .toList())
            .absentOn("InvalidVpcEndpointServiceId.NotFound", "InvalidVpcEndpointService.NotFound");

    static final Lookup<String, ConnectionNotification> NOTIFICATIONS = Lookup.batches(
            "ec2:DescribeVpcEndpointConnectionNotifications",
            FILTER_VALUES,
            (aws, ids) -> ec2(aws).describeVpcEndpointConnectionNotificationsPaginator(
                            ask -> ask.filters(by("connection-notification-id", ids)))
                    .connectionNotificationSet(),
            ConnectionNotification::connectionNotificationId);

    private Ec2EndpointServices() {}
}
