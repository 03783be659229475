package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.model.ServiceConfiguration;
import software.amazon.awssdk.services.ec2.model.ServiceTypeDetail;

/// A service that others reach by endpoints of theirs.
final class AwsVpcEndpointService {

    record Live(ServiceConfiguration service, Value principals) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_vpc_endpoint_service")
            .readBy(AwsVpcEndpointService::read)
            .needs(Ec2EndpointServices.SERVICES, Ec2EndpointServices.PRINCIPALS)
            .attribute("acceptance_required", live -> live.service().acceptanceRequired())
            .attributeOrChildren("allowed_principals", Live::principals, Meaning.PLAIN)
            .attributes(Live::service, "gateway_load_balancer_arns", "network_load_balancer_arns")
            .allComputed(Live::service, "availability_zones", "manages_vpc_endpoints", "private_dns_name")
            .computed(
                    "service_type",
                    live -> live.service().serviceType().stream()
                            .findFirst()
                            .map(ServiceTypeDetail::serviceTypeAsString)
                            .orElse(null))
            .computed(
                    "supported_ip_address_types",
                    live -> Value.set(live.service().supportedIpAddressTypesAsStrings()))
            .tags(live -> Ec2.tags(live.service().tags()))
            .ignored("arn", "made of the id, which is the identity")
            .ignored("base_endpoint_dns_names", "made of the id by AWS")
            .ignored("id", "the identity")
            .ignored("private_dns_name_configuration", "how far the owner is with proving the name, which is compared")
            .ignored("service_name", "made of the id by AWS")
            .ignored("state", "moves on by itself; a dead one is told as missing")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsVpcEndpointService() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var id = declared.text("id");
        reads.prefetch(Ec2EndpointServices.PRINCIPALS, id);
        return reads.get(Ec2EndpointServices.SERVICES, id)
                .map(service -> new Live(
                        service,
                        reads.attempt(Ec2EndpointServices.PRINCIPALS, id).value(Value::set)));
    }
}
