package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.TypeDeclaration;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ec2.model.TunnelOption;
import software.amazon.awssdk.services.ec2.model.VpnConnection;

/// The options of the two tunnels of a VPN connection, which Terraform spells `tunnel1_...` and `tunnel2_...`.
final class VpnTunnels {

    private static final TunnelOption UNTOLD = TunnelOption.builder().build();

    private VpnTunnels() {}

    static TypeDeclaration<VpnConnection> declare(TypeDeclaration<VpnConnection> type) {
        for (var number = 1; number <= 2; number++) {
            settings(type, "tunnel%d_".formatted(number), number - 1);
            algorithms(type, "tunnel%d_".formatted(number), number - 1);
        }
        return type;
    }

    /// Standards as the EC2 API reference gives them for VpnTunnelOptionsSpecification. AWS leaves out what
    /// nobody chose, and Terraform then writes nothing or 0.
    private static void settings(TypeDeclaration<VpnConnection> type, String prefix, int index) {
        type.attribute(
                        prefix + "dpd_timeout_action",
                        of(index, TunnelOption::dpdTimeoutAction),
                        Meaning.zeroIs("clear"))
                .attribute(
                        prefix + "dpd_timeout_seconds", of(index, TunnelOption::dpdTimeoutSeconds), Meaning.zeroIs(30))
                .attribute(
                        prefix + "enable_tunnel_lifecycle_control",
                        of(index, TunnelOption::enableTunnelLifecycleControl))
                .attribute(
                        prefix + "phase1_lifetime_seconds",
                        of(index, TunnelOption::phase1LifetimeSeconds),
                        Meaning.zeroIs(28_800))
                .attribute(
                        prefix + "phase2_lifetime_seconds",
                        of(index, TunnelOption::phase2LifetimeSeconds),
                        Meaning.zeroIs(3600))
                .attribute(
                        prefix + "rekey_fuzz_percentage",
                        of(index, TunnelOption::rekeyFuzzPercentage),
                        Meaning.zeroIs(100))
                .attribute(
                        prefix + "rekey_margin_time_seconds",
                        of(index, TunnelOption::rekeyMarginTimeSeconds),
                        Meaning.zeroIs(270))
                .attribute(
                        prefix + "replay_window_size", of(index, TunnelOption::replayWindowSize), Meaning.zeroIs(1024))
                .attribute(prefix + "startup_action", of(index, TunnelOption::startupAction), Meaning.zeroIs("add"))
                .attribute(prefix + "log_options", of(index, VpnTunnels::logging))
                .computed(prefix + "inside_cidr", of(index, TunnelOption::tunnelInsideCidr))
                .computed(prefix + "inside_ipv6_cidr", of(index, TunnelOption::tunnelInsideIpv6Cidr), Networks.CIDR);
    }

    private static void algorithms(TypeDeclaration<VpnConnection> type, String prefix, int index) {
        type.attribute(
                        prefix + "ike_versions",
                        of(index, tunnel -> Value.set(tunnel.ikeVersions(), one -> Value.of(one.value()))))
                .attribute(
                        prefix + "phase1_dh_group_numbers",
                        of(index, tunnel -> Value.set(tunnel.phase1DHGroupNumbers(), one -> Value.of(one.value()))))
                .attribute(
                        prefix + "phase1_encryption_algorithms",
                        of(
                                index,
                                tunnel -> Value.set(tunnel.phase1EncryptionAlgorithms(), one -> Value.of(one.value()))))
                .attribute(
                        prefix + "phase1_integrity_algorithms",
                        of(
                                index,
                                tunnel -> Value.set(tunnel.phase1IntegrityAlgorithms(), one -> Value.of(one.value()))))
                .attribute(
                        prefix + "phase2_dh_group_numbers",
                        of(index, tunnel -> Value.set(tunnel.phase2DHGroupNumbers(), one -> Value.of(one.value()))))
                .attribute(
                        prefix + "phase2_encryption_algorithms",
                        of(
                                index,
                                tunnel -> Value.set(tunnel.phase2EncryptionAlgorithms(), one -> Value.of(one.value()))))
                .attribute(
                        prefix + "phase2_integrity_algorithms",
                        of(
                                index,
                                tunnel -> Value.set(tunnel.phase2IntegrityAlgorithms(), one -> Value.of(one.value()))));
    }

    private static Function<VpnConnection, @Nullable Object> of(
            int index, Function<TunnelOption, ? extends @Nullable Object> option) {
        return connection -> {
            var tunnels = Ec2Vpns.tunnels(connection);
            return option.apply(index < tunnels.size() ? tunnels.get(index) : UNTOLD);
        };
    }

    private static Value logging(TunnelOption tunnel) {
        var options = tunnel.logOptions();
        var logs = options == null ? null : options.cloudWatchLogOptions();
        if (logs == null) {
            return Value.absent();
        }
        return Value.single(Value.block()
                .with(
                        "cloudwatch_log_options",
                        Value.single(Value.block()
                                .with("log_enabled", Value.of(logs.logEnabled()))
                                .with("log_group_arn", Value.of(logs.logGroupArn()))
                                .with("log_output_format", Value.of(logs.logOutputFormat())))));
    }
}
