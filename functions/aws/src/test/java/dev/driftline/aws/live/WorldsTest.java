package dev.driftline.aws.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.driftline.aws.emulator.Emulator;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import dev.driftline.core.scan.UnmanagedRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Recorded estates, rebuilt on an emulator: silent while nobody touched them, complete once somebody did.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class WorldsTest {

    /// What AWS changes as a consequence of another change, or by itself.
    private static final Set<String> CONSEQUENCES = Set.of(
            "create_date",
            "attachment_count",
            "security_group_rule_id",
            "last_modified",
            "last_modified_date",
            "last_updated_date",
            "last_update_date",
            "latest_version",
            "version",
            "version_id",
            "etag",
            "revision",
            "revision_id",
            // Follows from the mount targets, each of which is a resource.
            "number_of_mount_targets",
            // They carry the time of creation, which is another one in every replay.
            "stream_arn",
            "stream_label",
            "unique_id",
            "tags_all",
            "created_date",
            "document_version",
            "hash",
            "latest_restorable_time",
            "lock_token",
            "not_after",
            "not_before",
            // They change with every start of the instance.
            "public_dns",
            "public_ip");

    /// What Terraform's account has and Driftline tells otherwise or cannot know, and why.
    private static final Map<String, String> TOLD_OTHERWISE = Map.ofEntries(
            Map.entry("aws_instance.ebs_block_device", "the volume is a resource of its own, which tells it"),
            Map.entry(
                    "aws_acm_certificate.status",
                    "moto issues a certificate on a later request, so every replay differs"),
            Map.entry("aws_ssm_parameter.value", "a SecureString is never asked for; its version tells"),
            Map.entry("aws_scheduler_schedule.target", "another spelling of the same JSON"),
            Map.entry("aws_ec2_managed_prefix_list.name", "moto forgets it when entries change"),
            Map.entry("aws_db_parameter_group.parameter", "moto does not say which parameters are the user's"),
            Map.entry("aws_api_gateway_rest_api.binary_media_types", "moto has an empty one instead of what is added"),
            Map.entry(
                    "aws_cognito_user_pool.email_verification_message",
                    "Cognito's own text, which it takes where there is none"),
            Map.entry(
                    "aws_cognito_user_pool.email_verification_subject",
                    "Cognito's own text, which it takes where there is none"),
            Map.entry(
                    "aws_cognito_user_pool.sms_verification_message",
                    "Cognito's own text, which it takes where there is none"),
            Map.entry("aws_cognito_user_pool.estimated_number_of_users", "counts users, which are contents"),
            Map.entry(
                    "aws_cognito_user_pool.username_configuration",
                    "for the pool's life; moto forgets it with any change"),
            Map.entry("aws_cognito_user_pool_domain.aws_account_id", "moto makes up another one for every answer"));

    /// Where the emulator does not do what AWS does.
    private static final Map<String, String> EMULATOR_FAULTS = Map.of(
            "aws_dms_replication_instance.main", "a time that no SDK can read",
            "aws_networkmanager_global_network.main", "a time that no SDK can read",
            "aws_networkmanager_site.hq", "a time that no SDK can read",
            "aws_dms_replication_subnet_group.main", "always in subnet-12345",
            "aws_lambda_event_source_mapping.worker[\"stream\"]", "lost in a replay: the stream's ARN holds the time");

    /// A service that was asked before has made its defaults before, and then the emulator gives some of what is
    /// replayed other ids than were recorded.
    private static final Set<String> OF_FIRST_USE = Set.of("serverless", "shop");

    private final JudgementTable judgement = new JudgementTable();
    private Emulator emulator;

    @BeforeAll
    void start() {
        emulator = Emulator.start();
    }

    @AfterAll
    void stop() {
        emulator.close();
    }

    @Execution(ExecutionMode.SAME_THREAD)
    @ParameterizedTest
    @MethodSource("dev.driftline.aws.live.Worlds#all")
    void an_untouched_world_has_no_findings_and_a_drifted_one_has_them_all(String world) throws IOException {
        if (OF_FIRST_USE.contains(world)) {
            emulator.close();
            emulator = Emulator.start();
        }
        emulator.replay(Worlds.folder(world), "world");
        var untouched = scan(world, "state.tfstate");
        assertThat(untouched.findings()).isEmpty();
        if (Worlds.has(world, "state.unsettled.tfstate")) {
            assertThat(scan(world, "state.unsettled.tfstate").findings())
                    .filteredOn(finding -> !EMULATOR_FAULTS.containsKey(finding.address()))
                    .as("the state as the first apply wrote it")
                    .isEmpty();
        }
        var pulumi = new PulumiWorld(world);
        try (var clients = emulator.clients()) {
            assertThat(AttributeChanges.untold(clients, world))
                    .as("compared attributes, changed in the state")
                    .isEmpty();
            if (pulumi.isThere()) {
                pulumi.isSilent(clients);
            }
        }
        emulator.replay(Worlds.folder(world), "drift");
        if (pulumi.isThere()) {
            try (var clients = emulator.clients()) {
                pulumi.tellsWhatTerraformTells(clients);
            }
        }
        var report = scan(world, "state.tfstate");
        assertThat(missed(world, report))
                .as("what the oracle has and the report has not")
                .isEmpty();
        assertThat(report.coverage())
                .filteredOn(unchecked -> unchecked.status().unknown())
                .filteredOn(unchecked -> !EMULATOR_FAULTS.containsKey(unchecked.address()))
                .as("what could not be read")
                .isEmpty();
        write(world, untouched, report);
        var all = scanAll(world);
        judgement.add(world, untouched, all);
        UnmanagedExpected.of(world).isTold(all);
        judgement.isDocumented(world);
    }

    /// The numbers that the README gives.
    private static void write(String world, Report untouched, Report drifted) throws IOException {
        Files.writeString(
                Path.of("target/worlds.txt"),
                "| %s | %d | %d | %d | %d |%n"
                        .formatted(
                                world,
                                untouched.summary().resources(),
                                untouched.scan().totalCalls(),
                                untouched.findings().size(),
                                drifted.findings().size()),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private Report scanAll(String world) {
        try (var clients = emulator.clients()) {
            return Worlds.scanAll(clients, world, UnmanagedRequest.all());
        }
    }

    private Report scan(String world, String file) {
        try (var clients = emulator.clients()) {
            return Worlds.scan(clients, world, file);
        }
    }

    /// Entries of the oracle that no finding tells, as `address: attributes`; types that are not supported are left
    /// out.
    private static List<String> missed(String world, Report report) throws IOException {
        var related = report.findings().stream()
                .flatMap(finding -> finding.related().stream())
                .collect(Collectors.toSet());
        var unsupported =
                report.coverage().stream().map(Report.Unchecked::address).collect(Collectors.toSet());
        var oracle = JsonMapper.builder()
                .build()
                .readTree(Worlds.folder(world).resolve("oracle.json").toFile());
        return oracle.valueStream()
                .filter(entry -> !unsupported.contains(address(entry)) && !related.contains(address(entry)))
                .filter(entry -> isAsked(entry) && !isTold(entry, report))
                .map(entry -> address(entry) + ": " + (isDeletion(entry) ? "gone" : wanted(entry)))
                .toList();
    }

    private static boolean isAsked(JsonNode entry) {
        return isDeletion(entry) || !wanted(entry).isEmpty();
    }

    private static boolean isTold(JsonNode entry, Report report) {
        // What AWS or a controller does by itself is told too, apart from the findings.
        var findings = Stream.concat(
                        report.findings().stream(), report.setAside().stream().map(Report.SetAside::finding))
                .filter(finding -> finding.address().equals(address(entry)));
        return isDeletion(entry)
                ? findings.anyMatch(finding -> finding.kind() == Finding.Kind.MISSING)
                : findings.flatMap(WorldsTest::attributes)
                        .collect(Collectors.toSet())
                        .containsAll(wanted(entry));
    }

    private static Stream<String> attributes(Finding finding) {
        return finding.changes().stream().map(change -> change.attribute());
    }

    private static String address(JsonNode entry) {
        return entry.path("address").asText();
    }

    private static boolean isDeletion(JsonNode entry) {
        return entry.path("actions")
                .valueStream()
                .anyMatch(action -> action.asText().equals("delete"));
    }

    private static Set<String> wanted(JsonNode entry) {
        var changed = new TreeSet<String>();
        entry.path("changed").forEach(attribute -> changed.add(attribute.asText()));
        changed.removeAll(CONSEQUENCES);
        changed.removeIf(
                attribute -> TOLD_OTHERWISE.containsKey(entry.path("type").asText() + "." + attribute));
        changed.removeIf(attribute -> isNothing(entry.path("before").path(attribute))
                && isNothing(entry.path("after").path(attribute)));
        return changed;
    }

    /// Terraform's own phantom: null became {} or [].
    private static boolean isNothing(JsonNode value) {
        return value.isNull() || value.isMissingNode() || (value.isContainerNode() && value.isEmpty());
    }
}
