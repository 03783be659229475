package dev.driftline.aws.state;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.state.PulumiStore.TroubleException;
import dev.driftline.core.model.Partition;
import dev.driftline.core.state.BadLocationException;
import dev.driftline.core.state.LockInfo;
import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.StateSource;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import software.amazon.awssdk.services.s3.S3Client;

/// Opens the stacks that a location means, and knows what reading them must be allowed.
final class PulumiStacks {

    private final AwsClients clients;
    private final LockMode mode;
    private final StateLimits limits;
    private final Function<String, LockInfo> ours;

    /// @param ours makes a lock of our own for what is at a path
    PulumiStacks(AwsClients clients, LockMode mode, StateLimits limits, Function<String, LockInfo> ours) {
        this.clients = clients;
        this.mode = mode;
        this.limits = limits;
        this.ours = ours;
    }

    /// Where it is a pattern, the backend is asked for its stacks now. What is wrong with it is an answer of a source.
    List<StateSource> open(PulumiLocation location) {
        var backend = new PulumiBackend(store(location));
        if (location.isSingle()) {
            return List.of(source(location, backend));
        }
        try {
            var stacks = backend.stacks(location.project(), location.stack());
            if (stacks.isEmpty()) {
                return List.of(new Answer(new StateRead.NotFound(
                        location.text(),
                        "the backend has no such stack; `pulumi stack ls --all` lists those that it has")));
            }
            return stacks.stream()
                    .map(stack -> source(location.of(stack.project(), stack.name()), backend))
                    .toList();
        } catch (TroubleException e) {
            return List.of(new Answer(new StateRead.Failed(
                    location.text(), e.trouble().problem(), e.trouble().hint())));
        }
    }

    private StateSource source(PulumiLocation location, PulumiBackend backend) {
        return new PulumiStackSource(location, backend, mode, () -> ours.apply(location.text()));
    }

    /// Instead of a state that could not even be looked for.
    private record Answer(StateRead answer) implements StateSource {
        @Override
        public String location() {
            return switch (answer) {
                case StateRead.NotFound(var location, var _) -> location;
                case StateRead.Failed(var location, var _, var _) -> location;
                case StateRead.Locked(var location, var _, var _, var _, var _) -> location;
                case StateRead.Current(var snapshot) -> snapshot.location();
            };
        }

        @Override
        public StateRead read() {
            return answer;
        }
    }

    private PulumiStore store(PulumiLocation location) {
        return switch (location.kind()) {
            case S3 -> {
                var region = region(location);
                yield new S3PulumiStore(
                        clients.get(S3Client.class, S3Client::builder, region), location, region, limits);
            }
            case FOLDER -> {
                try {
                    yield new FolderPulumiStore(Path.of(location.path()), limits);
                } catch (InvalidPathException e) {
                    throw new BadLocationException(
                            location.text(), "not a path: %s".formatted(e.getReason()), "give an absolute path");
                }
            }
        };
    }

    List<StateNeed> needs(PulumiLocation location) {
        var needs = new ArrayList<StateNeed>();
        if (location.kind() == PulumiLocation.Kind.S3) {
            var region = region(location);
            var partition = Partition.of(region);
            var bucket = "arn:%s:s3:::%s".formatted(partition, location.bucket());
            var objects = bucket + "/" + (location.path().isEmpty() ? "" : location.path() + "/") + ".pulumi/";
            needs.add(new StateNeed("s3:GetObject", objects + "meta.yaml"));
            needs.add(new StateNeed("s3:GetObject", objects + "stacks/*" + location.stack() + ".json*"));
            needs.add(new StateNeed("s3:GetObject", objects + "locks/*"));
            needs.add(new StateNeed("s3:ListBucket", bucket));
        }
        return needs;
    }

    private String region(PulumiLocation location) {
        return location.region().orElse(clients.settings().region());
    }
}
