package dev.driftline.aws.live.types.transfer;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.ec2.Ec2Endpoints;
import dev.driftline.aws.live.types.logs.LogGroupArns;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.transfer.model.DescribedServer;
import software.amazon.awssdk.services.transfer.model.EndpointDetails;
import software.amazon.awssdk.services.transfer.model.IdentityProviderDetails;

/// An endpoint for file transfers.
final class AwsTransferServer {

    record Live(DescribedServer server, Value securityGroups) {

        @Nullable
        String login(Function<IdentityProviderDetails, @Nullable String> detail) {
            var details = server.identityProviderDetails();
            return details == null ? null : detail.apply(details);
        }
    }

    static final ResourceType<Live> TYPE = ResourceType.named("aws_transfer_server")
            .readBy(AwsTransferServer::read)
            .needs(Transfer.SERVERS, Ec2Endpoints.ENDPOINTS)
            .attributes(Live::server, "certificate", "logging_role", "security_policy_name")
            .attribute("directory_id", live -> live.login(IdentityProviderDetails::directoryId))
            .attribute("domain", live -> live.server().domainAsString(), Meaning.unsetIs("S3"))
            .attribute("endpoint_details", AwsTransferServer::endpoint)
            .attribute("endpoint_type", live -> live.server().endpointTypeAsString(), Meaning.unsetIs("PUBLIC"))
            .attribute("function", live -> live.login(IdentityProviderDetails::function))
            .attribute(
                    "identity_provider_type",
                    live -> live.server().identityProviderTypeAsString(),
                    Meaning.unsetIs("SERVICE_MANAGED"))
            .attribute("invocation_role", live -> live.login(IdentityProviderDetails::invocationRole))
            .attribute(
                    "structured_log_destinations",
                    live -> Value.set(live.server().structuredLogDestinations()),
                    LogGroupArns.MEANING)
            .attribute("url", live -> live.login(IdentityProviderDetails::url))
            .attribute(
                    "workflow_details", live -> Shape.PLAIN.single(live.server().workflowDetails()))
            .sensitive("post_authentication_login_banner", live -> live.server().postAuthenticationLoginBanner())
            .sensitive("pre_authentication_login_banner", live -> live.server().preAuthenticationLoginBanner())
            .computed("host_key_fingerprint", live -> live.server().hostKeyFingerprint())
            .computed(
                    "protocol_details", live -> Shape.PLAIN.single(live.server().protocolDetails()))
            .computed("protocols", live -> Value.set(live.server().protocolsAsStrings()))
            .computed(
                    "s3_storage_options",
                    live -> Shape.PLAIN.single(live.server().s3StorageOptions()))
            .tags(live -> Transfer.tags(live.server().tags()))
            .ignored("arn", "made of the id, which is the identity")
            .ignored("endpoint", "made of the id by Terraform")
            .ignored("force_destroy", "tells Terraform what to do on destroy; AWS knows nothing of it")
            .ignored("host_key", "a secret that AWS does not return; its fingerprint is compared")
            .ignored("id", "the identity")
            .done();

    private AwsTransferServer() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        return reads.get(Transfer.SERVERS, declared.text("id"))
                .map(server -> new Live(server, securityGroups(reads, server.endpointDetails())));
    }

    /// Transfer does not tell the groups of its endpoint in a VPC; EC2 does.
    private static Value securityGroups(Reads reads, @Nullable EndpointDetails details) {
        return details == null || details.vpcEndpointId() == null
                ? Value.absent()
                : Ec2Endpoints.securityGroups(reads, details.vpcEndpointId());
    }

    private static Value endpoint(Live live) {
        var details = live.server().endpointDetails();
        return details == null
                ? Value.absent()
                : Value.single(Shape.PLAIN.complete().block(details).with("security_group_ids", live.securityGroups()));
    }
}
