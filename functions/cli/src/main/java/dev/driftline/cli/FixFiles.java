package dev.driftline.cli;

import dev.driftline.core.remedy.FixScripts;
import dev.driftline.core.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder that `--fixes` names.
final class FixFiles {

    private FixFiles() {}

    /// Asked before the scan.
    static void checkWritable(Path folder) {
        if (Files.exists(folder)
                ? !Files.isDirectory(folder) || !Files.isWritable(folder)
                : !isWritable(parent(folder))) {
            throw new UsageException("--fixes %s: no folder that may be written; name another".formatted(folder));
        }
    }

    static void write(Path folder, Report report) {
        try {
            // What an earlier scan said of the same stacks may be over.
            for (var path : FixScripts.paths(report)) {
                Files.deleteIfExists(folder.resolve(path));
            }
            for (var file : FixScripts.of(report).entrySet()) {
                var path = folder.resolve(file.getKey());
                Files.createDirectories(parent(path));
                Files.writeString(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UsageException("--fixes %s: cannot be written: %s".formatted(folder, e.getMessage()), e);
        }
    }

    private static boolean isWritable(Path folder) {
        return Files.exists(folder)
                ? Files.isDirectory(folder) && Files.isWritable(folder)
                : isWritable(parent(folder));
    }

    private static Path parent(Path path) {
        var parent = path.toAbsolutePath().getParent();
        return parent == null ? path.toAbsolutePath() : parent;
    }
}
