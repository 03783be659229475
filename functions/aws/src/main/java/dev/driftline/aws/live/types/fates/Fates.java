package dev.driftline.aws.live.types.fates;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.scan.LiveResources.Fate;
import java.util.Map;
import java.util.Optional;

/// What became of missing resources. One answer serves many of them, and what AWS refuses to tell is left untold.
public final class Fates {

    private static final Map<String, Teller> BY_TYPE = Map.ofEntries(
            Map.entry("aws_alb", LoadBalancerFates::balancer),
            Map.entry("aws_alb_target_group", LoadBalancerFates::targetGroup),
            Map.entry("aws_instance", InstanceFates::of),
            Map.entry("aws_kms_external_key", KeyFates::of),
            Map.entry("aws_kms_key", KeyFates::of),
            Map.entry("aws_kms_replica_external_key", KeyFates::of),
            Map.entry("aws_kms_replica_key", KeyFates::of),
            Map.entry("aws_lb", LoadBalancerFates::balancer),
            Map.entry("aws_lb_target_group", LoadBalancerFates::targetGroup),
            Map.entry("aws_nat_gateway", GatewayFates::of),
            Map.entry("aws_s3_bucket", BucketFates::of),
            Map.entry("aws_secretsmanager_secret", SecretFates::of),
            Map.entry("aws_security_group", SecurityGroupFates::of));

    private Fates() {}

    @FunctionalInterface
    interface Teller {
        Optional<Fate> of(Reads reads, DeclaredResource declared);
    }

    /// @param type what is known of its type
    public static Optional<Fate> of(Reads reads, DeclaredResource declared, Optional<ResourceType<?>> type) {
        return Optional.ofNullable(BY_TYPE.get(declared.type()))
                .flatMap(teller -> teller.of(reads, declared))
                .or(() -> type.flatMap(known -> known.lastState(reads, declared))
                        .map(state -> new Fate("terminated", state + ", still listed")))
                .or(() -> Namesakes.of(reads, declared));
    }
}
