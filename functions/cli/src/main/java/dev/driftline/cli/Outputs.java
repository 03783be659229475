package dev.driftline.cli;

import dev.driftline.core.report.Report;
import dev.driftline.core.report.Seals;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Where the report of one scan goes, and in which format each time.
///
/// A file's format is that of its extension. `--format` is that of stdout (`-`), of files whose names say nothing, and,
/// when there is one file only, of that one whatever its name.
///
/// @param seals what a change in a JSON report can be accepted by
record Outputs(List<Output> all, Seals seals) {

    private static final Path STDOUT = Path.of("-");

    /// @param file empty for stdout
    record Output(Optional<ReportFile> file, Format format) {}

    static Outputs of(List<Path> paths, Optional<Format> format, Seals seals) {
        if (paths.isEmpty()) {
            return new Outputs(List.of(new Output(Optional.empty(), format.orElse(Format.TEXT))), seals);
        }
        if (new HashSet<>(paths).size() < paths.size()) {
            throw new UsageException("--output names the same file twice: give each once");
        }
        var outputs = new ArrayList<Output>();
        for (var path : paths) {
            var byName = Format.ofFile(path.toString());
            var chosen = paths.size() == 1 ? format.or(() -> byName) : byName.or(() -> format);
            outputs.add(new Output(
                    path.equals(STDOUT) ? Optional.empty() : Optional.of(new ReportFile(path)),
                    chosen.orElse(Format.TEXT)));
        }
        return new Outputs(outputs, seals);
    }

    /// Asked before the scan.
    void checkWritable() {
        all.forEach(output -> output.file().ifPresent(ReportFile::checkWritable));
    }

    /// @param commands text tells what to do, too
    void write(Report report, Terminal terminal, boolean commands) throws IOException {
        for (var output : all) {
            if (output.file().isPresent()) {
                output.file().get().write(report, output.format().report(false, seals, commands));
            } else {
                output.format().report(terminal.coloured(), seals, commands).write(report, terminal.out());
                terminal.flush();
            }
        }
    }

    /// The report itself has said to a reader what could not be read.
    boolean tellEverything() {
        return all.stream().anyMatch(output -> output.file().isEmpty() && output.format() == Format.TEXT);
    }

    List<Path> files() {
        return all.stream()
                .flatMap(output -> output.file().stream())
                .map(ReportFile::path)
                .toList();
    }
}
