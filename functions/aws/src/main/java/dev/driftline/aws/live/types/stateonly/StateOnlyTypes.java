package dev.driftline.aws.live.types.stateonly;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Types of Terraform's own that make values and keep them in the state alone: there is nothing that could drift, and
/// nobody has to be asked. Source: the documentation of `terraform_data` and of the null, random, time and tls
/// providers ("only stored in the state").
public final class StateOnlyTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Stream.of(
                    "null_resource",
                    "random_bytes",
                    "random_id",
                    "random_integer",
                    "random_password",
                    "random_pet",
                    "random_shuffle",
                    "random_string",
                    "random_uuid",
                    "terraform_data",
                    "time_offset",
                    "time_rotating",
                    "time_sleep",
                    "time_static",
                    "tls_cert_request",
                    "tls_locally_signed_cert",
                    "tls_private_key",
                    "tls_self_signed_cert")
            .collect(Collectors.toUnmodifiableMap(Function.identity(), StateOnlyTypes::inSync));

    private StateOnlyTypes() {}

    private static Supplier<ResourceType<?>> inSync(String name) {
        var type = ResourceType.named(name)
                .readBy((reads, declared) -> Optional.of(declared))
                .verified(Verified.STATE_ONLY)
                .done();
        return () -> type;
    }
}
