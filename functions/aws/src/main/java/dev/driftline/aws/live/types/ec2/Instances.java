package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.types.ec2.Ec2Instances.Switch;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ec2.model.DescribeInstanceAttributeResponse;
import software.amazon.awssdk.services.ec2.model.GroupIdentifier;
import software.amazon.awssdk.services.ec2.model.Instance;
import software.amazon.awssdk.services.ec2.model.InstanceAttributeName;
import software.amazon.awssdk.services.ec2.model.InstanceCreditSpecification;
import software.amazon.awssdk.services.ec2.model.InstanceIpv6Address;
import software.amazon.awssdk.services.ec2.model.InstanceNetworkInterface;
import software.amazon.awssdk.services.ec2.model.InstancePrivateIpAddress;

/// Instances with what other calls tell of them.
final class Instances {

    record Live(
            Instance instance,
            Value rootDevice,
            Value otherDevices,
            Value volumeTags,
            Value interfaces,
            Value stopProtection,
            Value terminationProtection,
            Value shutdownBehavior,
            Value credits) {}

    private static final List<InstanceAttributeName> SWITCHES = List.of(
            InstanceAttributeName.DISABLE_API_STOP,
            InstanceAttributeName.DISABLE_API_TERMINATION,
            InstanceAttributeName.INSTANCE_INITIATED_SHUTDOWN_BEHAVIOR);

    private Instances() {}

    static Optional<Live> read(Reads reads, DeclaredResource declared, String id) {
        InstanceDevices.prefetch(reads, declared);
        SWITCHES.forEach(name -> reads.prefetch(Ec2Instances.SWITCHES, new Switch(id, name)));
        if (isBurstable(declared.text("instance_type"))) {
            reads.prefetch(Ec2Instances.CREDITS, id);
        }
        return reads.get(Ec2Instances.INSTANCES, id)
                .map(instance -> new Live(
                        instance,
                        InstanceDevices.root(reads, declared, instance),
                        InstanceDevices.others(reads, declared, instance),
                        InstanceDevices.volumeTags(reads, declared, instance),
                        interfaces(declared, instance),
                        position(
                                reads,
                                id,
                                SWITCHES.get(0),
                                answer -> answer.disableApiStop().value()),
                        position(
                                reads,
                                id,
                                SWITCHES.get(1),
                                answer -> answer.disableApiTermination().value()),
                        position(
                                reads,
                                id,
                                SWITCHES.get(2),
                                answer -> answer.instanceInitiatedShutdownBehavior()
                                        .value()),
                        credits(reads, instance)));
    }

    private static Value position(
            Reads reads,
            String id,
            InstanceAttributeName name,
            Function<DescribeInstanceAttributeResponse, @Nullable Object> value) {
        return reads.attempt(Ec2Instances.SWITCHES, new Switch(id, name))
                .value(answer -> Value.of(value.apply(answer)));
    }

    /// Only burstable types have credits (Amazon EC2 User Guide, "Burstable performance instances"); nothing otherwise.
    private static Value credits(Reads reads, Instance instance) {
        if (!isBurstable(instance.instanceTypeAsString())) {
            return Value.absent();
        }
        var credits = reads.attempt(Ec2Instances.CREDITS, instance.instanceId())
                .map(InstanceCreditSpecification::cpuCredits)
                .value(Value::of);
        return credits instanceof Value.Unknown
                ? credits
                : Value.single(Value.block().with("cpu_credits", credits.isEmpty() ? Value.of("standard") : credits));
    }

    private static boolean isBurstable(@Nullable String type) {
        return type != null && type.matches("t\\d\\w*\\..*");
    }

    /// The interfaces that the state has by their place; others were attached by resources of their own.
    private static Value interfaces(DeclaredResource declared, Instance instance) {
        var places = declared.get("network_interface").elements().stream()
                .map(place -> place.entries()
                        .getOrDefault("device_index", Value.of(0))
                        .asText())
                .collect(Collectors.toSet());
        return Value.set(
                instance.networkInterfaces().stream()
                        .filter(live ->
                                places.contains(String.valueOf(live.attachment().deviceIndex())))
                        .toList(),
                live -> Value.block()
                        .with(
                                "delete_on_termination",
                                Value.of(live.attachment().deleteOnTermination()))
                        .with("device_index", Value.of(live.attachment().deviceIndex()))
                        .with("network_card_index", Value.of(live.attachment().networkCardIndex()))
                        .with("network_interface_id", Value.of(live.networkInterfaceId())));
    }

    /// What stands between two states passes by itself; the end of it is the state.
    static String state(Instance instance) {
        return switch (instance.state().name()) {
            case PENDING, RUNNING -> "running";
            case STOPPING, STOPPED -> "stopped";
            case SHUTTING_DOWN, TERMINATED, UNKNOWN_TO_SDK_VERSION ->
                instance.state().nameAsString();
        };
    }

    /// The state has a name, EC2 the ARN of it.
    static String profile(Instance instance) {
        var profile = instance.iamInstanceProfile();
        return profile == null || profile.arn() == null
                ? ""
                : profile.arn().substring(profile.arn().lastIndexOf('/') + 1);
    }

    static Value groups(Instance instance, Function<GroupIdentifier, String> of) {
        return Value.set(instance.securityGroups().stream().map(of).toList());
    }

    static Value ipv6(Instance instance) {
        return Value.set(primary(instance).stream()
                .flatMap(of -> of.ipv6Addresses().stream())
                .map(InstanceIpv6Address::ipv6Address)
                .toList());
    }

    static Value secondaryIps(Instance instance) {
        return Value.set(primary(instance).stream()
                .flatMap(of -> of.privateIpAddresses().stream())
                .filter(address -> !Boolean.TRUE.equals(address.primary()))
                .map(InstancePrivateIpAddress::privateIpAddress)
                .toList());
    }

    static Optional<InstanceNetworkInterface> primary(Instance instance) {
        return instance.networkInterfaces().stream()
                .filter(of -> of.attachment() != null
                        && of.attachment().deviceIndex() != null
                        && of.attachment().deviceIndex() == 0)
                .findFirst();
    }
}
