package dev.driftline.aws.live.types.ec2;

import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ec2.model.IpPermission;

/// Security group rules as atoms: one protocol, port range, source and description each.
///
/// Terraform's blocks group sources as the configuration did, AWS groups them as it likes, and rules that are
/// resources of their own are one atom or several. At the level of atoms all of them speak of the same
/// things. Without its description an atom is a key: AWS refuses a second rule that differs in nothing else
/// (`InvalidPermission.Duplicate`).
final class SecurityGroupRules {

    /// The `ingress` or `egress` blocks of a state, split; what [#atoms(List, String)] or [#key] made is left
    /// as it is.
    static final Meaning ATOMS = Meaning.each(SecurityGroupRules::split);

    private static final String SELF = "self";

    private SecurityGroupRules() {}

    /// What one rule lets through.
    static Value.Block key(String protocol, Value from, Value to, String source) {
        var named = Networks.protocol(protocol);
        return Value.block()
                .with("protocol", Value.of(named))
                .with("from_port", port(named, from))
                .with("to_port", port(named, to))
                .with("source", Value.of(Networks.cidr(source)));
    }

    /// Only these protocols have ports; to the others, ports in a rule mean nothing (Amazon EC2 API
    /// reference, `IpPermission`): Terraform writes 0 then, AWS nothing or -1.
    private static Value port(String protocol, Value port) {
        return switch (protocol) {
            case "tcp", "udp" -> port.isEmpty() ? Value.of(0) : port;
            case "icmp", "icmpv6" -> port.isEmpty() ? Value.of(-1) : port;
            default -> Value.of(0);
        };
    }

    /// One rule.
    static Value.Block atom(Value.Block key, @Nullable String description) {
        return key.with("description", Value.of(description == null ? "" : description));
    }

    /// The atoms of what AWS answered.
    ///
    /// @param group the group itself: a rule that names it is Terraform's `self`
    static Value atoms(List<IpPermission> permissions, String group) {
        return Value.set(
                permissions.stream()
                        .flatMap(permission -> atoms(permission, group))
                        .toList(),
                atom -> atom);
    }

    private static Stream<Value.Block> atoms(IpPermission permission, String group) {
        return Stream.of(
                        permission.ipRanges().stream()
                                .map(range -> atom(permission, range.cidrIp(), range.description())),
                        permission.ipv6Ranges().stream()
                                .map(range -> atom(permission, range.cidrIpv6(), range.description())),
                        permission.prefixListIds().stream()
                                .map(list -> untold(permission, list.prefixListId(), list.description())),
                        permission.userIdGroupPairs().stream()
                                .map(pair -> atom(permission, source(pair.groupId(), group), pair.description())))
                .flatMap(atoms -> atoms);
    }

    private static Value.Block atom(IpPermission permission, String source, @Nullable String description) {
        return atom(key(permission, source), description);
    }

    /// Not every endpoint returns the description of a rule for a prefix list, so that none is told says
    /// nothing.
    private static Value.Block untold(IpPermission permission, String source, @Nullable String description) {
        return description == null ? key(permission, source) : atom(permission, source, description);
    }

    private static Value.Block key(IpPermission permission, String source) {
        return key(permission.ipProtocol(), Value.of(permission.fromPort()), Value.of(permission.toPort()), source);
    }

    private static String source(String referenced, String group) {
        var id = groupId(referenced);
        return id.equals(group) ? SELF : id;
    }

    /// Terraform writes account/group for a group of another account; ids are unique without it.
    static String groupId(String referenced) {
        return referenced.substring(referenced.indexOf('/') + 1);
    }

    /// The key of a rule that has one source.
    static Value.Block key(DeclaredResource rule) {
        var source = Stream.of("cidr_ipv4", "cidr_ipv6", "prefix_list_id")
                .map(rule::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseGet(() -> source(rule.text("referenced_security_group_id"), rule.text("security_group_id")));
        return key(rule.text("ip_protocol"), rule.get("from_port"), rule.get("to_port"), source);
    }

    private static Value split(Value blocks) {
        var atoms = new ArrayList<Value>();
        for (var element : blocks.elements()) {
            if (element instanceof Value.Block block && !block.fields().containsKey("source")) {
                keys(block, "")
                        .forEach(key ->
                                atoms.add(atom(key, block.get("description").asText())));
            } else {
                atoms.add(element);
            }
        }
        return new Value.SetOf(atoms);
    }

    /// The keys of an `aws_security_group_rule`, which may name several sources.
    static Stream<Value.Block> keys(DeclaredResource rule) {
        return keys(rule.attributes(), rule.text("security_group_id"));
    }

    private static Stream<Value.Block> keys(Value.Block block, String group) {
        return sources(block, group)
                .map(source ->
                        key(block.get("protocol").asText(), block.get("from_port"), block.get("to_port"), source));
    }

    private static Stream<String> sources(Value.Block block, String group) {
        var named = Stream.of("cidr_blocks", "ipv6_cidr_blocks", "prefix_list_ids")
                .flatMap(list -> block.get(list).elements().stream())
                .map(Value::asText);
        var groups = Stream.concat(
                        block.get("security_groups").elements().stream(),
                        Stream.of(block.get("source_security_group_id")))
                .filter(value -> !value.isEmpty())
                .map(value -> source(value.asText(), group));
        var self = block.get("self").asText().equals("true") ? Stream.of(SELF) : Stream.<String>empty();
        return Stream.of(named, groups, self).flatMap(sources -> sources).distinct();
    }
}
