package dev.driftline.core.state.terraform.config;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Goes from the root module to all that it calls, directly or not.
final class ModuleWalk {

    private final ConfigurationLimits limits;
    private final ModuleManifest manifest;
    private final Map<Path, ModuleFolder.Contents> read = new HashMap<>();
    private final Map<String, IgnoreList> ignored = new LinkedHashMap<>();
    private final Set<String> problems = new LinkedHashSet<>();
    private int calls;

    private ModuleWalk(Path root, ConfigurationLimits limits) {
        this.limits = limits;
        this.manifest = ModuleManifest.of(root, limits);
        manifest.problem().ifPresent(problems::add);
    }

    static ModuleWalk from(Path root, ConfigurationLimits limits) {
        var walk = new ModuleWalk(root, limits);
        try {
            walk.enter(new Place(root, root.toRealPath(), List.of(), List.of()));
        } catch (IOException e) {
            walk.problems.add(
                    "%s: not readable: %s".formatted(root, e.getClass().getSimpleName()));
        }
        return walk;
    }

    /// A module on the way.
    ///
    /// @param folder as the user knows it
    /// @param names of the calls that led here
    /// @param above the folders that led here
    private record Place(Path folder, Path real, List<String> names, List<Path> above) {

        String prefix() {
            var prefix = new StringBuilder();
            names.forEach(name -> prefix.append("module.").append(name).append('.'));
            return prefix.toString();
        }

        Place called(String name, Path callee) throws IOException {
            var path = new ArrayList<>(names);
            path.add(name);
            var folders = new ArrayList<>(above);
            folders.add(real);
            return new Place(callee, callee.toRealPath(), path, folders);
        }

        boolean isCycle() {
            return above.contains(real);
        }
    }

    private void enter(Place place) {
        var contents = read.computeIfAbsent(place.real(), _ -> ModuleFolder.read(place.folder(), limits));
        problems.addAll(contents.problems());
        var prefix = place.prefix();
        contents.ignored().forEach((address, list) -> ignored.put(prefix + address, list));
        contents.calls().forEach((name, source) -> call(place, name, source));
    }

    private void call(Place place, String name, String source) {
        if (calls >= limits.maxModules()) {
            problems.add("more than %d modules: the others are not read, their resources are compared in full"
                    .formatted(limits.maxModules()));
            return;
        }
        calls++;
        var folder = folder(place, name, source);
        if (folder.isEmpty()) {
            skipped(place, name, source, "not found; run terraform init");
            return;
        }
        try {
            var callee = place.called(name, folder.get());
            if (callee.isCycle() || callee.names().size() > limits.maxModuleDepth()) {
                skipped(place, name, source, "called by itself or too deep");
            } else {
                enter(callee);
            }
        } catch (IOException e) {
            skipped(place, name, source, "not found at %s".formatted(folder.get()));
        }
    }

    /// A local source begins at the module that calls; others are where `terraform init` put them.
    private Optional<Path> folder(Place place, String name, String source) {
        if (source.startsWith("./") || source.startsWith("../")) {
            try {
                return Optional.of(place.folder().resolve(source).normalize());
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }
        var key = new ArrayList<>(place.names());
        key.add(name);
        return Optional.ofNullable(manifest.folders().get(String.join(".", key)));
    }

    /// Once for each call that is written, however often the module around it is called.
    private void skipped(Place place, String name, String source, String why) {
        problems.add("%s: module \"%s\" (%s) was not read: %s; its resources are compared in full"
                .formatted(
                        place.folder(), name, source.isEmpty() ? "source not known" : withoutCredentials(source), why));
    }

    /// `git::https://user:token@host/modules?sshkey=...` is written more often than it should be.
    private static String withoutCredentials(String source) {
        return source.replaceFirst("(?s)[?].*", "").replaceFirst("(?s)//.*@", "//");
    }

    Map<String, IgnoreList> ignored() {
        return ignored;
    }

    List<String> problems() {
        return List.copyOf(problems);
    }
}
