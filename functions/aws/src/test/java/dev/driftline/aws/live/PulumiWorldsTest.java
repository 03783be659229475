package dev.driftline.aws.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.emulator.Emulator;
import dev.driftline.aws.state.pulumi.AwsBridge;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import dev.driftline.core.state.ParsedState;
import dev.driftline.core.state.StateFormat;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.pulumi.PulumiFormat;
import dev.driftline.core.state.terraform.TerraformFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same estates from both tools: what Terraform's state tells, Pulumi's checkpoint tells too, under its own names.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class PulumiWorldsTest {

    static final PulumiFormat FORMAT = new PulumiFormat(StateLimits.defaults(), new AwsBridge());

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
    @ValueSource(strings = {"smoke", "iam", "network", "platform"})
    void a_checkpoint_tells_what_the_terraform_state_of_the_same_estate_tells(String world) throws Exception {
        var checkpoint = checkpoint(world);
        emulator.replay(Worlds.folder(world), "world");
        try (var clients = emulator.clients()) {
            assertThat(Worlds.scan(clients, FORMAT, checkpoint).findings())
                    .as("nobody touched it")
                    .isEmpty();
        }
        emulator.replay(Worlds.folder(world), "drift");
        try (var clients = emulator.clients()) {
            var pulumi = Worlds.scan(clients, FORMAT, checkpoint);
            var declared = byIdentity(clients, FORMAT.parse(checkpoint).resources());
            var terraform = Worlds.scan(clients, alsoIn(clients, declared), Worlds.snapshot(world, "state.tfstate"));
            assertThat(told(pulumi, Map.of())).isNotEmpty().isEqualTo(told(terraform, declared));
            assertThat(pulumi.summary()).isEqualTo(terraform.summary());
            assertThat(pulumi.coverage()).isEmpty();
            assertThat(pulumi.findings())
                    .allSatisfy(finding -> assertThat(finding.address()).startsWith("urn:pulumi:"));
        }
    }

    /// Terraform's state, as far as the checkpoint has the same resources: it holds those of the commonest types.
    private static StateFormat alsoIn(AwsClients clients, Map<String, DeclaredResource> declared) {
        var live = new AwsLive(clients);
        return snapshot -> {
            var all = new TerraformFormat(StateLimits.defaults()).parse(snapshot);
            return new ParsedState(
                    all.format(),
                    all.serial(),
                    all.lineage(),
                    all.resources().stream()
                            .filter(resource -> declared.containsKey(resource.type() + " " + live.resourceId(resource)))
                            .toList());
        };
    }

    /// What each finding says, by what it is about; paths as Pulumi's users know them.
    private static Map<String, Set<String>> told(Report report, Map<String, DeclaredResource> byIdentity) {
        var told = new TreeMap<String, Set<String>>();
        for (var finding : report.findings()) {
            var paths = told.computeIfAbsent(about(finding), _ -> new TreeSet<>());
            paths.add(finding.severity().label());
            for (var change : finding.changes()) {
                paths.add(shown(change, finding, byIdentity));
            }
        }
        return told;
    }

    private static String shown(Difference change, Finding finding, Map<String, DeclaredResource> byIdentity) {
        var resource = byIdentity.get(finding.type() + " " + finding.resourceId());
        if (resource == null) {
            return change.shown();
        }
        // Pulumi keeps it encrypted, and then the version of the parameter tells.
        return resource.get(change.attribute()) instanceof Value.Unknown
                ? "version"
                : resource.origin().shown(change.path());
    }

    private static String about(Finding finding) {
        return "%s %s %s".formatted(finding.kind().label(), finding.type(), finding.resourceId());
    }

    private static Map<String, DeclaredResource> byIdentity(AwsClients clients, List<DeclaredResource> resources) {
        var live = new AwsLive(clients);
        var found = new HashMap<String, DeclaredResource>();
        resources.forEach(resource -> found.put(resource.type() + " " + live.resourceId(resource), resource));
        return found;
    }

    static StateRead.Snapshot checkpoint(String world) throws IOException {
        try (var packed =
                new GZIPInputStream(Files.newInputStream(Worlds.folder(world).resolve("checkpoint.json.gz")))) {
            return new StateRead.Snapshot(world, packed.readAllBytes(), "1", "none");
        }
    }
}
