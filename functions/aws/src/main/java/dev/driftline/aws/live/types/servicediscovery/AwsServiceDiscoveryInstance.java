package dev.driftline.aws.live.types.servicediscovery;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.services.servicediscovery.model.InstanceSummary;

/// Something that is found under the name of a service.
final class AwsServiceDiscoveryInstance {

    /// AWS adds the address of an EC2 instance, and forgets in what health an instance was registered (Cloud Map API
    /// reference, `RegisterInstance`).
    private static final Meaning ATTRIBUTES = Meaning.each(attributes -> {
        var kept = new TreeMap<>(attributes.entries());
        if (kept.containsKey("AWS_EC2_INSTANCE_ID")) {
            kept.remove("AWS_INSTANCE_IPV4");
        }
        kept.remove("AWS_INIT_HEALTH_STATUS");
        return new Value.MapOf(kept);
    });

    static final ResourceType<InstanceSummary> TYPE = ResourceType.named("aws_service_discovery_instance")
            .identifiedBy("instance_id")
            .readBy((reads, declared) -> reads.get(ServiceDiscovery.INSTANCES, declared.text("service_id"))
                    .flatMap(instances -> Optional.ofNullable(instances.get(declared.text("instance_id")))))
            .needs(ServiceDiscovery.INSTANCES)
            .attribute("attributes", instance -> Value.map(instance.attributes()), ATTRIBUTES)
            .allIgnored("the identity", "id", "instance_id", "service_id")
            .verified(Verified.ANSWERS)
            .done();

    private AwsServiceDiscoveryInstance() {}
}
