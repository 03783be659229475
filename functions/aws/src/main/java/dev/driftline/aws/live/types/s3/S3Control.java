package dev.driftline.aws.live.types.s3;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.endpoints.Endpoint;
import software.amazon.awssdk.services.s3control.S3ControlClient;
import software.amazon.awssdk.services.s3control.S3ControlClientBuilder;
import software.amazon.awssdk.services.s3control.model.GetAccessPointResponse;
import software.amazon.awssdk.services.s3control.model.PolicyStatus;
import software.amazon.awssdk.services.s3control.model.PublicAccessBlockConfiguration;

/// What S3 keeps for an account rather than a bucket.
final class S3Control {

    /// @param account which has it
    /// @param name the access point's
    record Point(String account, String name) {}

    /// By account.
    static final Lookup<String, PublicAccessBlockConfiguration> ACCOUNT_PUBLIC_ACCESS =
            Lookup.<String, PublicAccessBlockConfiguration>each(
                            "s3:GetAccountPublicAccessBlock",
                            (aws, account) -> control(aws)
                                    .getPublicAccessBlock(ask -> ask.accountId(account))
                                    .publicAccessBlockConfiguration())
                    .absentOn("NoSuchPublicAccessBlockConfiguration");

    static final Lookup<Point, GetAccessPointResponse> ACCESS_POINTS = Lookup.<Point, GetAccessPointResponse>each(
                    "s3:GetAccessPoint",
                    (aws, point) -> control(aws)
                            .getAccessPoint(
                                    ask -> ask.accountId(point.account()).name(point.name())))
            .absentOn("NoSuchAccessPoint");

    /// One without a policy answers with an error.
    static final Lookup<Point, String> POLICIES = Lookup.<Point, String>each(
                    "s3:GetAccessPointPolicy",
                    (aws, point) -> control(aws)
                            .getAccessPointPolicy(
                                    ask -> ask.accountId(point.account()).name(point.name()))
                            .policy())
            .absentOn("NoSuchAccessPointPolicy", "NoSuchAccessPoint");

    static final Lookup<Point, PolicyStatus> POLICY_STATUSES = Lookup.<Point, PolicyStatus>each(
                    "s3:GetAccessPointPolicyStatus",
                    (aws, point) -> control(aws)
                            .getAccessPointPolicyStatus(
                                    ask -> ask.accountId(point.account()).name(point.name()))
                            .policyStatus())
            .absentOn("NoSuchAccessPointPolicy", "NoSuchAccessPoint");

    private S3Control() {}

    static S3ControlClient control(Aws aws) {
        return aws.client(
                S3ControlClient.class, () -> builder(aws.clients().settings().endpoint()));
    }

    /// The SDK puts the account before the host, which an endpoint that is given by an address cannot have.
    private static S3ControlClientBuilder builder(Optional<URI> given) {
        var builder = S3ControlClient.builder();
        given.ifPresent(endpoint -> builder.endpointProvider(ask -> CompletableFuture.completedFuture(
                Endpoint.builder().url(endpoint).build())));
        return builder;
    }
}
