package dev.driftline.aws.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.match.Scalars;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// What somebody made in a recorded estate and told no state of: `unmanaged.json` beside the estate, each entry a type
/// and a part of the id or of what people call it. Of what its declared parent shows, the type is that of the parent
/// with the attribute: `aws_route_table.route 10.99.0.0/16`.
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

    /// What a report tells of what was planted.
    ///
    /// @param told entries that a finding tells
    /// @param missed the others
    /// @param surplus what is listed and nobody made
    record Told(List<String> told, List<String> missed, List<Finding> surplus) {}

    /// All of it but what is said to be left out, and nothing that was there before or that AWS made.
    void isTold(Report report) {
        var found = found(report);
        assertThat(found.missed()).as("not found").containsExactlyInAnyOrderElementsOf(untold());
        assertThat(found.surplus()).as("listed, and nobody made it").isEmpty();
        assertThat(report.summary().unmanaged()).isEqualTo(unmanaged(report).size());
        assertThat(report.coverage())
                .filteredOn(unchecked -> unchecked.address().startsWith("unmanaged"))
                .filteredOn(unchecked -> !EMULATOR_FAULTS.contains(unchecked.type()))
                .as("what could not be listed")
                .isEmpty();
    }

    Told found(Report report) {
        var told = new ArrayList<String>();
        var missed = new ArrayList<String>();
        var left = new ArrayList<>(unmanaged(report));
        for (var entry : planted()) {
            var finding = isAtParent(entry)
                    ? report.findings().stream().filter(shows(entry)).findFirst()
                    : left.stream().filter(is(entry)).findFirst();
            finding.ifPresent(left::remove);
            (finding.isPresent() ? told : missed).add(entry);
        }
        return new Told(told, missed, left);
    }

    /// The parts that somebody gave to what a state holds, told or not.
    List<String> children() {
        return texts("children");
    }

    /// The most telling first: "joe" is a part of "joe-test".
    private List<String> planted() {
        var all = new LinkedHashSet<>(texts("before"));
        all.addAll(texts("drifted"));
        all.addAll(children());
        all.addAll(untold());
        return all.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private Set<String> untold() {
        var untold = new TreeSet<String>();
        expected.path("untold").fieldNames().forEachRemaining(untold::add);
        return untold;
    }

    private static List<Finding> unmanaged(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.UNMANAGED)
                .toList();
    }

    private static boolean isAtParent(String entry) {
        return entry.split(" ", 2)[0].contains(".");
    }

    private static Predicate<Finding> shows(String entry) {
        var parts = entry.split(" ", 2);
        return finding -> finding.changes().stream()
                .anyMatch(
                        change -> parts[0].equals(finding.type() + "." + change.attribute()) && says(change, parts[1]));
    }

    private static boolean says(Difference change, String text) {
        return Scalars.of(change.actual()).stream().anyMatch(each -> each.contains(text));
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
