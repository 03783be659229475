package dev.driftline.aws.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// What somebody made in a recorded estate and told no state of: `unmanaged.json` beside the estate, each entry a type
/// and a part of the id or of what people call it.
///
/// An entry tells one finding, and every finding has to be one of an entry.
final class UnmanagedExpected {

    /// Listings that the emulator does not have, or has wrong.
    private static final Set<String> EMULATOR_FAULTS = Set.of(
            "aws_cloudfront_function",
            "aws_db_option_group",
            "aws_dms_replication_instance",
            "aws_ec2_capacity_reservation",
            "aws_ec2_client_vpn_endpoint",
            "aws_eks_addon",
            "aws_elasticache_parameter_group",
            "aws_lambda_function_url",
            "aws_placement_group",
            // The tagging API of one estate: a server error.
            "tags and stacks");

    private final JsonNode expected;

    private UnmanagedExpected(JsonNode expected) {
        this.expected = expected;
    }

    static UnmanagedExpected of(String world) throws IOException {
        return new UnmanagedExpected(JsonMapper.builder()
                .build()
                .readTree(Worlds.folder(world).resolve("unmanaged.json").toFile()));
    }

    /// All of it, and nothing that was there before or that AWS made.
    void isTold(Report report) {
        var all = new ArrayList<>(texts("before"));
        all.addAll(texts("drifted"));
        isComplete(report, all);
        for (var attribute : texts("told_at_the_parent")) {
            assertThat(report.findings())
                    .as("told at the parent: " + attribute)
                    .anyMatch(finding -> finding.changes().stream()
                            .anyMatch(change -> attribute.equals(finding.type() + "." + change.attribute())));
        }
    }

    private static void isComplete(Report report, List<String> entries) {
        var findings = new ArrayList<>(report.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.UNMANAGED)
                .toList());
        assertThat(report.summary().unmanaged()).isEqualTo(findings.size());
        // The most telling first: "joe" is a part of "joe-test".
        for (var entry : entries.stream()
                .sorted((one, other) -> other.length() - one.length())
                .toList()) {
            var found = findings.stream().filter(is(entry)).findFirst();
            assertThat(found).as("not found: " + entry).isPresent();
            findings.remove(found.get());
        }
        assertThat(findings).as("listed, and nobody made it").isEmpty();
        assertThat(report.coverage())
                .filteredOn(unchecked -> unchecked.address().startsWith("unmanaged"))
                .filteredOn(unchecked -> !EMULATOR_FAULTS.contains(unchecked.type()))
                .as("what could not be listed")
                .isEmpty();
    }

    private static Predicate<Finding> is(String entry) {
        var parts = entry.split(" ", 2);
        return finding -> finding.type().equals(parts[0])
                && (parts.length == 1 || told(finding).contains(parts[1]));
    }

    private static String told(Finding finding) {
        return finding.resourceId()
                + finding.insight().cause().map(cause -> cause.text()).orElse("");
    }

    private List<String> texts(String field) {
        return expected.path(field).valueStream().map(JsonNode::asText).toList();
    }
}
