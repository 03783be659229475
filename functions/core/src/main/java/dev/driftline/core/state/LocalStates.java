package dev.driftline.core.state;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// States in local files: one, all below a folder, or all that a pattern matches.
public final class LocalStates {

    /// Folders that hold no state of their own; `.terraform/terraform.tfstate` is a backend's settings.
    private static final Set<String> SKIPPED = Set.of(".terraform", ".git", "node_modules");

    private final LockMode mode;
    private final StateLimits limits;
    private final int maxStates;

    /// @param maxStates how many states one location may mean
    public LocalStates(LockMode mode, StateLimits limits, int maxStates) {
        this.mode = mode;
        this.limits = limits;
        this.maxStates = maxStates;
    }

    /// @param location a path as the user wrote it
    /// @throws java.nio.file.InvalidPathException when it is none
    public List<StateSource> at(String location) {
        var path = Path.of(location);
        if (Files.isDirectory(path)) {
            return found(location, path, StateNames::isState, "no state (*.tfstate) in this folder or below");
        }
        if (Files.exists(path) || !Glob.isOne(location)) {
            return List.of(source(location, path));
        }
        return matching(location);
    }

    private List<StateSource> matching(String location) {
        try {
            var glob = Glob.parse(location, UnaryOperator.identity());
            var base = glob.literalStart().substring(0, glob.literalStart().lastIndexOf('/') + 1);
            return found(
                    location,
                    Path.of(base),
                    name -> glob.matches(base + name) && StateNames.mayBeState(name),
                    "no file matches");
        } catch (IllegalArgumentException e) {
            throw new BadLocationException(location, String.valueOf(e.getMessage()), "close the braces of the pattern");
        }
    }

    private List<StateSource> found(String location, Path base, Predicate<String> wanted, String nothing) {
        var sources = new ArrayList<StateSource>();
        try {
            Files.walkFileTree(base, new Walk(base, wanted, sources));
        } catch (IOException e) {
            return List.of(new UnavailableState(location, "cannot be looked through", "check the path"));
        }
        if (sources.isEmpty()) {
            return List.of(new UnavailableState(
                    location,
                    nothing,
                    "check the path; a relative one begins at %s"
                            .formatted(Path.of("").toAbsolutePath())));
        }
        if (sources.size() > maxStates) {
            return List.of(tooMany(location, maxStates));
        }
        sources.sort(Comparator.comparing(StateSource::location));
        return List.copyOf(sources);
    }

    /// One location that means more states than one scan takes. A part of them would look like the whole.
    public static StateSource tooMany(String location, int maxStates) {
        return new UnavailableState(
                location,
                "more than %d states".formatted(maxStates),
                "name fewer with one --state, or raise the limit with DRIFT_MAX_STATES");
    }

    private StateSource source(String location, Path path) {
        return new FileStateSource(location, path, mode, limits);
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        private final Path base;
        private final Predicate<String> wanted;
        private final List<StateSource> sources;

        Walk(Path base, Predicate<String> wanted, List<StateSource> sources) {
            this.base = base;
            this.wanted = wanted;
            this.sources = sources;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            var name = String.valueOf(folder.getFileName());
            return SKIPPED.contains(name) && !folder.equals(base)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            var name = base.relativize(file).toString().replace('\\', '/');
            if (attributes.isRegularFile() && wanted.test(name)) {
                sources.add(source(file.toString(), file));
            }
            return sources.size() > maxStates ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) {
            if (file.equals(base)) {
                return FileVisitResult.TERMINATE;
            }
            sources.add(new UnavailableState(
                    file.toString(), "not readable, nor what is in it", "run as a user who may read it"));
            return FileVisitResult.CONTINUE;
        }
    }
}
