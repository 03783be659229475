package dev.driftline.core.state.terraform.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The files of one module, put together as Terraform does: override files come last and replace.
final class ModuleFolder {

    private final ConfigurationLimits limits;
    private final SortedMap<String, IgnoreList> ignored = new TreeMap<>();
    private final SortedMap<String, String> calls = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    private ModuleFolder(ConfigurationLimits limits) {
        this.limits = limits;
    }

    /// What a module says.
    ///
    /// @param ignored by address within the module
    /// @param calls the source of each called module by name, empty where it is not known
    /// @param problems for people, a line each
    record Contents(SortedMap<String, IgnoreList> ignored, SortedMap<String, String> calls, List<String> problems) {}

    static Contents read(Path folder, ConfigurationLimits limits) {
        var module = new ModuleFolder(limits);
        try {
            var files = files(folder);
            module.ordinary(files.stream().filter(file -> !isOverride(file)).toList());
            module.overrides(files.stream().filter(ModuleFolder::isOverride).toList());
        } catch (IOException e) {
            module.problems.add(
                    "%s: not readable: %s".formatted(folder, e.getClass().getSimpleName()));
        }
        return new Contents(module.ignored, module.calls, module.problems);
    }

    /// Those that Terraform reads, in its order.
    static List<Path> files(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.filter(ModuleFolder::isConfiguration).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isConfiguration(Path file) {
        var name = name(file);
        return (name.endsWith(".tf") || name.endsWith(".tf.json")) && !name.startsWith(".") && !Files.isDirectory(file);
    }

    private static boolean isOverride(Path file) {
        return name(file).matches("(.*_)?override\\.tf(\\.json)?");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private void ordinary(List<Path> files) {
        var twice = new HashSet<String>();
        for (var file : files) {
            try {
                var contents = contents(file);
                contents.ignored().forEach((address, list) -> {
                    if (ignored.putIfAbsent(address, list) != null && twice.add(address)) {
                        problems.add("%s: %s is declared twice; its ignore_changes is not followed"
                                .formatted(file, address));
                    }
                });
                calls.putAll(contents.calls());
            } catch (BadConfigurationException e) {
                problems.add(e.in(file) + "; ignore_changes in this file is not followed");
            }
        }
        ignored.keySet().removeAll(twice);
    }

    private void overrides(List<Path> files) {
        for (var file : files) {
            try {
                var contents = contents(file);
                ignored.putAll(contents.ignored());
                contents.calls().forEach((name, source) -> {
                    if (!source.isEmpty()) {
                        calls.put(name, source);
                    }
                });
            } catch (BadConfigurationException e) {
                // It may be what takes an attribute out of a list again.
                problems.add(e.in(file) + "; it overrides others: ignore_changes in this folder is not followed");
                ignored.clear();
                calls.clear();
                return;
            }
        }
    }

    private FileContents contents(Path file) throws BadConfigurationException {
        var text = ConfigurationFile.text(file, limits);
        return name(file).endsWith(".json") ? JsonFile.read(text, limits) : HclFile.read(text, limits);
    }
}
