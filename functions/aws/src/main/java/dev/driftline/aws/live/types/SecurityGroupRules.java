package dev.driftline.aws.live.types;

import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.services.ec2.model.IpPermission;

/// Security group rules as atoms: one protocol, port range, source and description each.
///
/// Terraform's blocks group sources as the configuration did, AWS groups them as it likes, and rules that are resources
/// of
/// their own are one atom or several. At the level of atoms all of them speak of the same things.
final class SecurityGroupRules {

    /// The `ingress` or `egress` blocks of a state, split; what [#atoms(List, String)] made is left as it is.
    static final Meaning ATOMS = Meaning.each(SecurityGroupRules::split);

    private SecurityGroupRules() {}

    /// One rule. Ports mean nothing when every protocol is meant: Terraform writes 0, AWS nothing.
    static Value.Block atom(String protocol, Value from, Value to, String source, String description) {
        var named = Networks.protocol(protocol);
        var portless = named.equals("-1");
        return Value.block()
                .with("protocol", Value.of(named))
                .with("from_port", portless ? Value.of(0) : from)
                .with("to_port", portless ? Value.of(0) : to)
                .with("source", Value.of(Networks.cidr(source)))
                .with("description", Value.of(description));
    }

    /// The atoms of what AWS answered.
    ///
    /// @param group the group itself: a rule that names it is Terraform's `self`
    static Value atoms(List<IpPermission> permissions, String group) {
        var atoms = new ArrayList<Value>();
        for (var permission : permissions) {
            sources(permission, group)
                    .forEach(source -> atoms.add(atom(
                            permission.ipProtocol(),
                            Value.of(permission.fromPort()),
                            Value.of(permission.toPort()),
                            source.name(),
                            source.description())));
        }
        return new Value.SetOf(atoms);
    }

    private record Source(String name, String description) {
        static Source of(String name, @org.jspecify.annotations.Nullable String description) {
            return new Source(name, description == null ? "" : description);
        }
    }

    private static Stream<Source> sources(IpPermission permission, String group) {
        return Stream.of(
                        permission.ipRanges().stream().map(range -> Source.of(range.cidrIp(), range.description())),
                        permission.ipv6Ranges().stream().map(range -> Source.of(range.cidrIpv6(), range.description())),
                        permission.prefixListIds().stream()
                                .map(list -> Source.of(list.prefixListId(), list.description())),
                        permission.userIdGroupPairs().stream()
                                .map(pair -> Source.of(
                                        group.equals(pair.groupId()) ? "self" : pair.groupId(), pair.description())))
                .flatMap(sources -> sources);
    }

    private static Value split(Value blocks) {
        var atoms = new ArrayList<Value>();
        for (var element : blocks.elements()) {
            if (element instanceof Value.Block block && !block.fields().containsKey("source")) {
                names(block)
                        .forEach(source -> atoms.add(atom(
                                block.get("protocol").asText(),
                                block.get("from_port"),
                                block.get("to_port"),
                                source,
                                block.get("description").asText())));
            } else {
                atoms.add(element);
            }
        }
        return new Value.SetOf(atoms);
    }

    /// The sources that a block of a state names, whatever the rule's type.
    static Stream<String> names(Value.Block block) {
        return Stream.concat(
                Stream.of("cidr_blocks", "ipv6_cidr_blocks", "prefix_list_ids", "security_groups")
                        .flatMap(list -> block.get(list).elements().stream())
                        // A group of another account is written account/group in a state.
                        .map(value -> value.asText().replaceFirst("^\\d{12}/", "")),
                block.get("self").asText().equals("true") ? Stream.of("self") : Stream.empty());
    }
}
