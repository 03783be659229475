package dev.driftline.aws.live.types.prometheus;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import software.amazon.awssdk.services.amp.AmpClient;
import software.amazon.awssdk.services.amp.model.LoggingConfigurationMetadata;
import software.amazon.awssdk.services.amp.model.WorkspaceDescription;

/// Workspaces of the Managed Service for Prometheus and what is in them, one call each.
final class Prometheus {

    static final String GONE = "ResourceNotFoundException";

    static final Lookup<String, WorkspaceDescription> WORKSPACES = Lookup.<String, WorkspaceDescription>each(
                    "aps:DescribeWorkspace",
                    (aws, id) -> amp(aws).describeWorkspace(ask -> ask.workspaceId(id))
                            .workspace())
            .absentOn(GONE);

    /// By workspace; one that logs nothing has none.
    static final Lookup<String, LoggingConfigurationMetadata> LOGGING =
            Lookup.<String, LoggingConfigurationMetadata>each(
                            "aps:DescribeLoggingConfiguration",
                            (aws, id) -> amp(aws).describeLoggingConfiguration(ask -> ask.workspaceId(id))
                                    .loggingConfiguration())
                    .absentOn(GONE);

    private Prometheus() {}

    static AmpClient amp(Aws aws) {
        return aws.client(AmpClient.class, AmpClient::builder);
    }
}
