package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ec2.model.TransitGatewayOptions;
import software.amazon.awssdk.services.ec2.model.TransitGatewayVpcAttachment;
import software.amazon.awssdk.services.ec2.model.TransitGatewayVpcAttachmentOptions;

/// A VPC on a transit gateway.
final class AwsEc2TransitGatewayVpcAttachment {

    /// @param associated whether the gateway's default table is the one that it uses
    /// @param propagated whether its addresses are told to the gateway's default table
    record Live(TransitGatewayVpcAttachment attachment, Value associated, Value propagated) {

        TransitGatewayVpcAttachmentOptions options() {
            var options = attachment.options();
            return options == null
                    ? TransitGatewayVpcAttachmentOptions.builder().build()
                    : options;
        }
    }

    static final ResourceType<Live> TYPE = ResourceType.named("aws_ec2_transit_gateway_vpc_attachment")
            .readBy(AwsEc2TransitGatewayVpcAttachment::read)
            .needs(
                    Ec2TransitGateways.VPC_ATTACHMENTS,
                    Ec2TransitGateways.GATEWAYS,
                    TransitGatewayTables.ASSOCIATIONS,
                    TransitGatewayTables.PROPAGATIONS)
            .attribute("appliance_mode_support", live -> live.options().applianceModeSupportAsString())
            .attribute("dns_support", live -> live.options().dnsSupportAsString())
            .attribute("ipv6_support", live -> live.options().ipv6SupportAsString())
            .attribute("subnet_ids", live -> Value.set(live.attachment().subnetIds()))
            .attribute("transit_gateway_id", live -> live.attachment().transitGatewayId())
            .attribute("vpc_id", live -> live.attachment().vpcId())
            .tags(live -> Ec2.tags(live.attachment().tags()))
            .computed("id", live -> live.attachment().transitGatewayAttachmentId())
            .computed("transit_gateway_default_route_table_association", Live::associated, Meaning.whereTold())
            .computed("transit_gateway_default_route_table_propagation", Live::propagated, Meaning.whereTold())
            .computed("vpc_owner_id", live -> live.attachment().vpcOwnerId())
            .done();

    private AwsEc2TransitGatewayVpcAttachment() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        reads.prefetch(Ec2TransitGateways.GATEWAYS, declared.text("transit_gateway_id"));
        return reads.get(Ec2TransitGateways.VPC_ATTACHMENTS, declared.text("id"))
                .map(attachment -> new Live(
                        attachment,
                        inTable(
                                reads,
                                attachment,
                                TransitGatewayOptions::associationDefaultRouteTableId,
                                TransitGatewayTables.ASSOCIATIONS),
                        inTable(
                                reads,
                                attachment,
                                TransitGatewayOptions::propagationDefaultRouteTableId,
                                TransitGatewayTables.PROPAGATIONS)));
    }

    /// Route tables of a gateway that another account shares cannot be read, and Terraform says true of them and of
    /// gateways without a default table (documentation of aws_ec2_transit_gateway_vpc_attachment).
    private static Value inTable(
            Reads reads,
            TransitGatewayVpcAttachment attachment,
            Function<TransitGatewayOptions, @Nullable String> defaultTable,
            Lookup<String, ? extends Map<String, ?>> lookup) {
        return reads.attempt(Ec2TransitGateways.GATEWAYS, attachment.transitGatewayId())
                .value(gateway -> {
                    var table = defaultTable.apply(AwsEc2TransitGateway.options(gateway));
                    var shared = !attachment.vpcOwnerId().equals(gateway.ownerId());
                    return shared || table == null || table.isEmpty()
                            ? Value.absent()
                            : holds(reads, lookup, table, attachment.transitGatewayAttachmentId());
                });
    }

    private static <T extends Map<String, ?>> Value holds(
            Reads reads, Lookup<String, T> lookup, String table, String attachment) {
        return reads.attempt(lookup, table).value(found -> Value.of(found.containsKey(attachment)));
    }
}
