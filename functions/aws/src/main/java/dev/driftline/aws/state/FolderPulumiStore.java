package dev.driftline.aws.state;

import dev.driftline.core.state.StateContent;
import dev.driftline.core.state.StateLimit;
import dev.driftline.core.state.StateLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A Pulumi backend in a folder, as `pulumi login file://..` makes it.
final class FolderPulumiStore implements PulumiStore {

    private final Path folder;
    private final StateLimits limits;

    FolderPulumiStore(Path folder, StateLimits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    @Override
    public List<Listed> list(String prefix) throws TroubleException {
        var directory = folder.resolve(prefix.substring(0, prefix.lastIndexOf('/') + 1));
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> key(file).startsWith(prefix))
                    .map(this::listed)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw trouble(e);
        }
    }

    private Listed listed(Path file) {
        try {
            var modified = Files.getLastModifiedTime(file).toInstant();
            return new Listed(key(file), modified, modified.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String key(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    @Override
    public Optional<Fetched> get(String key) throws TroubleException {
        var file = folder.resolve(key);
        try {
            var size = Files.size(file);
            if (size > limits.maxBytes()) {
                throw new TroubleException(
                        new Trouble(
                                "%d bytes, more than the limit of %d".formatted(size, limits.maxBytes()),
                                limits.hint(StateLimit.BYTES)),
                        null);
            }
            var modified = Files.getLastModifiedTime(file);
            var content = content(file, size);
            if (content.size() != size || !Files.getLastModifiedTime(file).equals(modified)) {
                content.discard();
                throw new TroubleException(
                        new Trouble("changed while it was read", "somebody is writing it: scan again"), null);
            }
            return Optional.of(new Fetched(content, "%s/%d".formatted(modified, size)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    private static StateContent content(Path file, long size) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return StateContent.copyOf(in, size + 1);
        }
    }

    @Override
    public void put(String key, String text) throws TroubleException {
        try {
            var file = folder.resolve(key);
            Files.createDirectories(folder.resolve(key.substring(0, key.lastIndexOf('/') + 1)));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    @Override
    public void delete(String key) throws TroubleException {
        try {
            Files.deleteIfExists(folder.resolve(key));
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    private static TroubleException trouble(Exception e) {
        return e instanceof AccessDeniedException
                ? new TroubleException(new Trouble("permission denied", "run as a user who may read it"), e)
                : new TroubleException(
                        new Trouble(
                                "not readable: %s".formatted(e.getClass().getSimpleName()),
                                "check the path and the file system"),
                        e);
    }
}
