package dev.driftline.aws.state;

import dev.driftline.aws.state.PulumiStore.Listed;
import dev.driftline.aws.state.PulumiStore.TroubleException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// How Pulumi lays out a backend of one's own (pulumi/pulumi, `pkg/backend/diy`): checkpoints by project and stack,
/// or by stack alone where `.pulumi/meta.yaml` is missing, as before version 3.61.
final class PulumiBackend {

    private static final String META = ".pulumi/meta.yaml";
    private static final String STACKS = ".pulumi/stacks/";
    private static final Pattern VERSION = Pattern.compile("(?m)^version:\\s*([0-9]{1,9})\\s*$");

    /// Beside checkpoints lie their backups (`.json.bak`), tags and older copies.
    private static final Pattern CHECKPOINT = Pattern.compile("(.+)\\.json(?:\\.gz|\\.zst)?");

    private final PulumiStore store;

    PulumiBackend(PulumiStore store) {
        this.store = store;
    }

    /// @param project empty where the backend knows no projects
    record Stack(String project, String name) {
        private String path() {
            return project.isEmpty() ? name : project + "/" + name;
        }

        /// The folder of its locks; whatever is in it is one.
        String locks() {
            return ".pulumi/locks/" + (project.isEmpty() ? "" : "organization/") + path() + "/";
        }

        private String checkpoint() {
            return STACKS + path() + ".json";
        }
    }

    PulumiStore store() {
        return store;
    }

    /// Whether its stacks are sorted by project.
    boolean hasProjects() throws TroubleException {
        var meta = store.get(META);
        if (meta.isEmpty()) {
            return false;
        }
        var version = VERSION.matcher(new String(meta.get().content().bytes(), StandardCharsets.UTF_8));
        if (!version.find()) {
            throw new TroubleException(
                    new Trouble("%s tells no version".formatted(META), "a damaged backend: restore that object"), null);
        }
        return switch (Integer.parseInt(version.group(1))) {
            case 0 -> false;
            case 1 -> true;
            default ->
                throw new TroubleException(
                        new Trouble(
                                "backend version %s, newer than 1".formatted(version.group(1)),
                                "written by a newer Pulumi than this Driftline knows: upgrade Driftline"),
                        null);
        };
    }

    /// The stacks that the patterns fit, by name.
    List<Stack> stacks(String project, String stack) throws TroubleException {
        var depth = hasProjects() ? 2 : 1;
        return store.list(STACKS).stream()
                .map(object -> CHECKPOINT.matcher(object.key().substring(STACKS.length())))
                .filter(key -> key.matches())
                .map(key -> List.of(key.group(1).split("/", -1)))
                .filter(path -> path.size() == depth && !path.contains(""))
                .map(path -> new Stack(depth == 2 ? path.getFirst() : "", path.getLast()))
                .filter(found -> PulumiLocation.fits(stack, found.name())
                        && (depth == 1 || PulumiLocation.fits(project, found.project())))
                .distinct()
                .sorted(Comparator.comparing(Stack::path))
                .toList();
    }

    /// The stack's checkpoint. It may be there plain and compressed, after somebody changed the settings of Pulumi:
    /// the one that was written last is the stack's.
    Optional<Listed> checkpoint(Stack stack) throws TroubleException {
        var key = stack.checkpoint();
        return store.list(key).stream()
                .filter(object -> object.key().equals(key)
                        || object.key().equals(key + ".gz")
                        || object.key().equals(key + ".zst"))
                .max(Comparator.comparing(Listed::modified).thenComparing(Listed::key));
    }
}
