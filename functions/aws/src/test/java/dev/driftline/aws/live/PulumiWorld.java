package dev.driftline.aws.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.client.AwsClients;
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
import dev.driftline.core.state.UnreadableStateException;
import dev.driftline.core.state.pulumi.PulumiFormat;
import dev.driftline.core.state.terraform.TerraformFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/// The same estates from both tools: what Terraform's state tells, Pulumi's checkpoint tells too, under its own names.
record PulumiWorld(String world) {

    static final PulumiFormat FORMAT = new PulumiFormat(StateLimits.defaults(), new AwsBridge());

    private static final String CHECKPOINT = "checkpoint.json.gz";

    boolean isThere() {
        return Worlds.has(world, CHECKPOINT);
    }

    void isSilent(AwsClients clients) {
        assertThat(Worlds.scan(clients, FORMAT, checkpoint()).findings())
                .as("nobody touched it")
                .isEmpty();
    }

    void tellsWhatTerraformTells(AwsClients clients) {
        var checkpoint = checkpoint();
        var pulumi = Worlds.scan(clients, FORMAT, checkpoint);
        var declared = byIdentity(clients, parsed(checkpoint));
        var terraform = Worlds.scan(clients, alsoIn(clients, declared), Worlds.snapshot(world, "state.tfstate"));
        assertThat(told(pulumi, Map.of())).isNotEmpty().isEqualTo(told(terraform, declared));
        assertThat(pulumi.summary()).isEqualTo(terraform.summary());
        assertThat(pulumi.coverage()).isEmpty();
        assertThat(pulumi.findings())
                .allSatisfy(finding -> assertThat(finding.address()).startsWith("urn:pulumi:"));
    }

    private static List<DeclaredResource> parsed(StateRead.Snapshot checkpoint) {
        try {
            return FORMAT.parse(checkpoint).resources();
        } catch (UnreadableStateException e) {
            throw new IllegalStateException(e);
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

    StateRead.Snapshot checkpoint() {
        try (var packed =
                new GZIPInputStream(Files.newInputStream(Worlds.folder(world).resolve(CHECKPOINT)))) {
            return new StateRead.Snapshot(world, packed.readAllBytes(), "1", "none");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
