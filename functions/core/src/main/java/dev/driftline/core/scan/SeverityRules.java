package dev.driftline.core.scan;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.Value;
import dev.driftline.core.report.Severity;
import java.util.List;
import java.util.Set;

/// How bad a change is, from what changed: opened to the world first, labels last.
final class SeverityRules {

    private static final Set<String> LABELS = Set.of("tags", "tags_all", "description", "comment");
    private static final Set<String> GUARDS = Set.of(
            "policy",
            "assume_role_policy",
            "inline_policy",
            "managed_policy_arns",
            "policy_arn",
            "permissions_boundary",
            "ingress",
            "egress",
            "cidr_blocks",
            "cidr_ipv4",
            "cidr_ipv6",
            "cidr_block",
            "block_public_acls",
            "block_public_policy",
            "ignore_public_acls",
            "restrict_public_buckets",
            "acl",
            "access_control_policy",
            "grant",
            "server_side_encryption_configuration",
            "rule",
            "kms_key_id",
            "kms_master_key_id",
            "sqs_managed_sse_enabled",
            "deletion_protection",
            "deletion_protection_enabled",
            "versioning_configuration",
            "object_ownership",
            "logging",
            "minimum_password_length",
            "thumbprint_list");

    private SeverityRules() {}

    static Severity of(List<Difference> differences) {
        return differences.stream()
                .map(SeverityRules::of)
                .min(Severity::compareTo)
                .orElse(Severity.MEDIUM);
    }

    private static Severity of(Difference difference) {
        if (LABELS.contains(difference.attribute())) {
            return Severity.LOW;
        }
        if (opensToTheWorld(difference)) {
            return Severity.CRITICAL;
        }
        return GUARDS.contains(difference.attribute()) ? Severity.HIGH : Severity.MEDIUM;
    }

    private static boolean opensToTheWorld(Difference difference) {
        return !difference.attribute().equals("egress")
                && GUARDS.contains(difference.attribute())
                && isWorld(difference.actual())
                && !isWorld(difference.expected());
    }

    private static boolean isWorld(Value value) {
        return switch (value) {
            case Value.Text(var text) ->
                text.equals("0.0.0.0/0")
                        || text.equals("::/0")
                        || text.equals("public-read")
                        || text.equals("public-read-write")
                        || text.replaceAll("\\s", "").contains("\"Principal\":\"*\"")
                        || text.replaceAll("\\s", "").contains("\"Principal\":{\"AWS\":\"*\"}")
                        || text.contains("AllUsers");
            case Value.ListOf(var elements) -> elements.stream().anyMatch(SeverityRules::isWorld);
            case Value.SetOf(var elements) -> elements.stream().anyMatch(SeverityRules::isWorld);
            case Value.MapOf(var entries) -> entries.values().stream().anyMatch(SeverityRules::isWorld);
            case Value.Block(var fields) -> fields.values().stream().anyMatch(SeverityRules::isWorld);
            case Value.Absent _, Value.Numeric _, Value.Flag _, Value.Unknown _ -> false;
        };
    }
}
