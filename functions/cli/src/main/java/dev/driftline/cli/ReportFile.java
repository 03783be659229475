package dev.driftline.cli;

import dev.driftline.core.report.Report;
import dev.driftline.core.report.ReportFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// The file that `--output` names: there whole, or as it was before.
record ReportFile(Path path) {

    /// Asked before the scan: nobody waits minutes for a report that has nowhere to go.
    void checkWritable() {
        var folder = folder();
        if (!Files.isDirectory(folder)) {
            throw new UsageException("--output %s: there is no folder %s; create it".formatted(path, folder));
        }
        if (Files.isDirectory(path)) {
            throw new UsageException("--output %s: is a folder; name a file in it".formatted(path));
        }
        if (!Files.isWritable(Files.exists(path) && !Files.isRegularFile(path) ? path : folder)) {
            throw new UsageException("--output %s: may not be written; choose another place".formatted(path));
        }
    }

    void write(Report report, ReportFormat format) {
        var text = new StringBuilder();
        try {
            format.write(report, text);
            write(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UsageException("--output %s: cannot be written: %s".formatted(path, e.getMessage()), e);
        }
    }

    private void write(byte[] bytes) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            Files.write(path, bytes); // a pipe or a device has no earlier content to keep
            return;
        }
        // A link stays a link: what it points to is replaced.
        var target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        var part = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.write(
                    part,
                    bytes,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
            move(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path folder() {
        var parent = path.toAbsolutePath().getParent();
        return parent == null ? path.toAbsolutePath() : parent;
    }
}
