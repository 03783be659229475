package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Claim;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.ec2.model.SecurityGroup;

/// One or several rules of a group: there only when all of them are, as Terraform has it.
final class AwsSecurityGroupRule {

    private static final String PART = "a part of what the rule is found by";

    static final ResourceType<Value> TYPE = ResourceType.named("aws_security_group_rule")
            .readBy(AwsSecurityGroupRule::description)
            .needs(Ec2.SECURITY_GROUPS)
            .claimsMany(AwsSecurityGroupRule::claims)
            .attribute("description", description -> description)
            .ignored("cidr_blocks", PART)
            .ignored("from_port", PART)
            .ignored("id", "made up by Terraform")
            .ignored("ipv6_cidr_blocks", PART)
            .ignored("prefix_list_ids", PART)
            .ignored("protocol", PART)
            .ignored("security_group_id", PART)
            .ignored("security_group_rule_id", "a rule revoked and authorised again gets another and is the same rule")
            .ignored("self", PART)
            .ignored("source_security_group_id", PART)
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .ignored("to_port", PART)
            .ignored("type", PART)
            .done();

    private AwsSecurityGroupRule() {}

    private static Stream<Claim> claims(DeclaredResource rule) {
        return SecurityGroupRules.keys(rule)
                .map(key -> new Claim("aws_security_group", rule.text("security_group_id"), direction(rule), key));
    }

    /// The attribute of the group that shows the rule.
    private static String direction(DeclaredResource rule) {
        return rule.text("type");
    }

    /// The rule's description, where its sources have several the first that is another than declared.
    private static Optional<Value> description(Reads reads, DeclaredResource declared) {
        return reads.get(Ec2.SECURITY_GROUPS, declared.text("security_group_id"))
                .flatMap(group -> description(group, declared));
    }

    private static Optional<Value> description(SecurityGroup group, DeclaredResource declared) {
        var permissions = direction(declared).equals("ingress") ? group.ipPermissions() : group.ipPermissionsEgress();
        var descriptions = new HashMap<List<String>, Value>();
        for (var atom : SecurityGroupRules.atoms(permissions, group.groupId()).elements()) {
            descriptions.put(words(atom), atom.entries().getOrDefault("description", declared.get("description")));
        }
        var wanted = SecurityGroupRules.keys(declared)
                .map(AwsSecurityGroupRule::words)
                .toList();
        if (wanted.isEmpty() || !descriptions.keySet().containsAll(wanted)) {
            return Optional.empty();
        }
        var expected = declared.text("description");
        return Optional.of(wanted.stream()
                .map(key -> descriptions.getOrDefault(key, Value.absent()))
                .filter(found -> !found.asText().equals(expected))
                .findFirst()
                .orElse(Value.of(expected)));
    }

    private static List<String> words(Value key) {
        return Stream.of("protocol", "from_port", "to_port", "source")
                .map(field -> key.entries().getOrDefault(field, Value.absent()).asText())
                .toList();
    }
}
