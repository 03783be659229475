package dev.driftline.aws.live;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.Roles;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.IgnoredChanges;
import dev.driftline.core.report.Report;
import dev.driftline.core.scan.OpenScan;
import dev.driftline.core.scan.ScanRequest;
import dev.driftline.core.scan.Scanner;
import dev.driftline.core.scan.UnmanagedRequest;
import dev.driftline.core.state.StateFormat;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.StateSource;
import dev.driftline.core.state.UnreadableStateException;
import dev.driftline.core.state.formats.KnownFormats;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// The recorded estates: what their states declare, and scans of them.
final class Worlds {

    private static final Path FOLDER = Path.of("src/test/resources/worlds");

    private Worlds() {}

    /// The estates with an oracle, by the names of their folders.
    static List<String> all() throws IOException {
        try (var folders = Files.list(FOLDER)) {
            return folders.filter(folder -> Files.exists(folder.resolve("oracle.json")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    static Path folder(String world) {
        return FOLDER.resolve(world);
    }

    static boolean has(String world, String file) {
        return Files.exists(folder(world).resolve(file));
    }

    static List<DeclaredResource> declared(String world, String file) {
        try {
            return new KnownFormats(StateLimits.defaults())
                    .parse(snapshot(world, file))
                    .resources();
        } catch (UnreadableStateException e) {
            throw new IllegalStateException(e);
        }
    }

    static Report scan(AwsClients clients, String world, String file) {
        return scan(clients, snapshot(world, file));
    }

    static OpenScan open(AwsClients clients, List<StateRead.Snapshot> states) {
        return new Scanner(new KnownFormats(StateLimits.defaults()), new AwsLive(clients), Clock.systemUTC(), "test")
                .open(new ScanRequest(
                        states.stream().<StateSource>map(Kept::new).toList()));
    }

    static Report scan(AwsClients clients, List<StateRead.Snapshot> states) {
        return new Scanner(new KnownFormats(StateLimits.defaults()), new AwsLive(clients), Clock.systemUTC(), "test")
                .scan(new ScanRequest(
                        states.stream().<StateSource>map(Kept::new).toList()));
    }

    static Report scan(AwsClients clients, StateRead.Snapshot snapshot) {
        return scan(clients, new KnownFormats(StateLimits.defaults()), snapshot);
    }

    static Report scan(AwsClients clients, StateFormat format, StateRead.Snapshot snapshot) {
        return scan(new AwsLive(clients), format, snapshot);
    }

    /// With roles for other accounts.
    static Report scan(AwsClients clients, Roles roles, StateRead.Snapshot snapshot) {
        return scan(new AwsLive(clients, roles), new KnownFormats(StateLimits.defaults()), snapshot);
    }

    private static Report scan(AwsLive live, StateFormat format, StateRead.Snapshot snapshot) {
        return new Scanner(format, live, Clock.systemUTC(), "test").scan(new ScanRequest(List.of(new Kept(snapshot))));
    }

    /// What no state holds too.
    static Report scanAll(AwsClients clients, String world, UnmanagedRequest wanted) {
        return scanAll(clients, snapshot(world, "state.tfstate"), wanted);
    }

    static Report scanAll(AwsClients clients, StateRead.Snapshot snapshot, UnmanagedRequest wanted) {
        return new Scanner(new KnownFormats(StateLimits.defaults()), new AwsLive(clients), Clock.systemUTC(), "test")
                .scan(new ScanRequest(List.of(new Kept(snapshot)), IgnoredChanges.none(), Optional.of(wanted)));
    }

    /// A world's state with one text in it replaced by another.
    static StateRead.Snapshot renamed(String world, String from, String to) {
        var original = snapshot(world, "state.tfstate");
        var text = new String(original.bytes(), StandardCharsets.UTF_8).replace(from, to);
        return new StateRead.Snapshot(
                original.location(), text.getBytes(StandardCharsets.UTF_8), "renamed", original.lock());
    }

    /// The same resources in a state of another name and lineage.
    static StateRead.Snapshot imported(String world, String name) {
        var original = renamed(world, "\"lineage\": \"", "\"lineage\": \"" + name);
        return new StateRead.Snapshot(name, original.bytes(), name, original.lock());
    }

    static StateRead.Snapshot snapshot(String world, String file) {
        var path = folder(world).resolve(file);
        try {
            return new StateRead.Snapshot(path.toString(), Files.readAllBytes(path), file, "none");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Kept(StateRead.Snapshot snapshot) implements StateSource {
        @Override
        public String location() {
            return snapshot.location();
        }

        @Override
        public StateRead read() {
            return new StateRead.Current(snapshot);
        }
    }
}
