package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.IamPolicy;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.ec2.model.VpcEndpoint;

/// A VPC endpoint with the associations that no association resource of the run claims.
final class AwsVpcEndpoint {

    static final ResourceType<VpcEndpoint> TYPE = ResourceType.named("aws_vpc_endpoint")
            .readBy(Ec2Endpoints.ENDPOINTS)
            .attribute("private_dns_enabled", VpcEndpoint::privateDnsEnabled)
            .attributeOrChildren("route_table_ids", endpoint -> Value.set(endpoint.routeTableIds()), Meaning.PLAIN)
            .attributeOrChildren(
                    "security_group_ids", endpoint -> Value.set(Ec2Endpoints.groups(endpoint)), Meaning.PLAIN)
            .attribute("service_name", VpcEndpoint::serviceName)
            .attributeOrChildren("subnet_ids", endpoint -> Value.set(endpoint.subnetIds()), Meaning.PLAIN)
            .attribute("vpc_endpoint_type", VpcEndpoint::vpcEndpointTypeAsString, Meaning.unsetIs("Gateway"))
            .attribute("vpc_id", VpcEndpoint::vpcId)
            .tags(endpoint -> Ec2.tags(endpoint.tags()))
            .computed("dns_options", AwsVpcEndpoint::dnsOptions)
            .computed("id", VpcEndpoint::vpcEndpointId)
            .computed("ip_address_type", VpcEndpoint::ipAddressTypeAsString)
            .computed("owner_id", VpcEndpoint::ownerId)
            // Without one AWS allows everything and says so.
            .computed("policy", VpcEndpoint::policyDocument, IamPolicy.MEANING)
            .computed("requester_managed", VpcEndpoint::requesterManaged)
            .computed("state", VpcEndpoint::stateAsString, Ec2Endpoints.STATE)
            .ignored("arn", "made of the id by Terraform")
            .ignored("auto_accept", "tells Terraform to accept the connection; AWS does not keep it")
            .ignored("cidr_blocks", "the service's addresses, which AWS adds to")
            .ignored("dns_entry", "names that AWS makes, in any order, of what is compared")
            .ignored("network_interface_ids", "made by AWS, one for each of subnet_ids")
            .ignored("prefix_list_id", "the service's, found by service_name")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsVpcEndpoint() {}

    private static Value dnsOptions(VpcEndpoint endpoint) {
        var options = endpoint.dnsOptions();
        return options == null
                ? Value.absent()
                : Value.single(Value.block()
                        .with("dns_record_ip_type", Value.of(options.dnsRecordIpTypeAsString()))
                        .with(
                                "private_dns_only_for_inbound_resolver_endpoint",
                                Value.of(options.privateDnsOnlyForInboundResolverEndpoint())));
    }
}
