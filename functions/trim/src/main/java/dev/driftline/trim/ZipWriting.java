package dev.driftline.trim;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes zips whose bytes depend on their contents alone.
final class ZipWriting implements AutoCloseable {

    /// A local time, so that the zone of the build leaves no trace.
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream out;

    ZipWriting(OutputStream to) {
        out = new ZipOutputStream(to);
        out.setLevel(Deflater.BEST_COMPRESSION);
    }

    void add(String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
