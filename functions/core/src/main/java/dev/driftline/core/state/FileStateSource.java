package dev.driftline.core.state;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// A state in a local file.
public final class FileStateSource implements StateSource {

    private final String location;
    private final Path file;
    private final boolean looksAtLock;
    private final StateLimits limits;

    /// @param location the path as the user wrote it
    /// @param mode taking Terraform's local lock is not possible from here: `ACQUIRE` is refused
    public FileStateSource(String location, Path file, LockMode mode, StateLimits limits) {
        this.location = location;
        this.file = file;
        this.looksAtLock = switch (mode) {
            case OBSERVE -> true;
            case NONE -> false;
            case ACQUIRE ->
                throw new BadLocationException(
                        location, "the lock of a local state cannot be acquired", "use --lock observe for it");
        };
        this.limits = limits;
    }

    @Override
    public String location() {
        return location;
    }

    @Override
    public StateRead read() {
        try {
            var before = holder();
            if (before.isPresent()) {
                return before.get().asLocked(location);
            }
            var read = readFile();
            var after = holder();
            return after.isPresent() ? after.get().asLocked(location) : read;
        } catch (NoSuchFileException e) {
            return new StateRead.NotFound(
                    location,
                    "check the path; a relative one begins at %s"
                            .formatted(Path.of("").toAbsolutePath()));
        } catch (AccessDeniedException e) {
            return failed("not readable: permission denied", "run as a user who may read it");
        } catch (IOException e) {
            return failed(
                    "not readable: %s".formatted(e.getClass().getSimpleName()), "check the path and the file system");
        }
    }

    private StateRead readFile() throws IOException {
        var before = Files.readAttributes(file, BasicFileAttributes.class);
        if (before.isDirectory()) {
            var inside = file.resolve("terraform.tfstate");
            return failed(
                    "a folder, no state",
                    Files.exists(inside) ? "give the file in it: %s".formatted(inside) : "give the state file itself");
        }
        if (!before.isRegularFile()) {
            return failed("no regular file", "a state is read more than once: save it to a file first");
        }
        if (before.size() > limits.maxBytes()) {
            return failed(
                    "%d bytes, more than the limit of %d".formatted(before.size(), limits.maxBytes()),
                    limits.hint(StateLimit.BYTES));
        }
        var hash = sha256();
        StateContent content;
        try (var in = new DigestInputStream(Files.newInputStream(file), hash)) {
            content = StateContent.copyOf(in, before.size() + 1);
        }
        var after = Files.readAttributes(file, BasicFileAttributes.class);
        if (content.size() != before.size()
                || after.size() != before.size()
                || !after.lastModifiedTime().equals(before.lastModifiedTime())) {
            content.discard();
            return failed("changed while it was read", "somebody is writing it: scan again");
        }
        var version = "%s/%d/%s"
                .formatted(
                        after.lastModifiedTime(), content.size(), HexFormat.of().formatHex(hash.digest()));
        return new StateRead.Current(
                new StateRead.Snapshot(location, content, version, looksAtLock ? "observed" : "none"));
    }

    /// Terraform writes `.NAME.lock.info` beside a local state and removes it when done.
    private Optional<LockInfo> holder() throws IOException {
        var name = file.getFileName();
        if (!looksAtLock || name == null) {
            return Optional.empty();
        }
        var lock = file.resolveSibling(".%s.lock.info".formatted(name));
        try {
            return Files.isRegularFile(lock) ? Optional.of(LockInfo.parse(Files.readString(lock))) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (AccessDeniedException e) {
            return Optional.of(LockInfo.ILLEGIBLE);
        }
    }

    private StateRead failed(String problem, String hint) {
        return new StateRead.Failed(location, problem, hint);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
