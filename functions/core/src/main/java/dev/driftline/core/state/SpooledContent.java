package dev.driftline.core.state;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/// A state in a temporary file, which its owner alone may read and which has no name any more: on Unix
/// `DELETE_ON_CLOSE` takes the name away as soon as the file is open, and its content goes with the process,
/// however that ends.
record SpooledContent(FileChannel file, long size) implements StateContent {

    /// A new, empty one.
    static FileChannel created() throws IOException {
        // Created for its owner alone, as the documentation of createTempFile says of file systems that can.
        var path = Files.createTempFile("driftline-", ".state");
        try {
            return FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    @Override
    public InputStream open() {
        return new Reading();
    }

    @Override
    public byte[] bytes() {
        try (var in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void discard() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "%d bytes in a file".formatted(size);
    }

    /// By position: readers do not disturb each other.
    private final class Reading extends InputStream {

        private long position;

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, into.length);
            if (length == 0) {
                return 0;
            }
            var read = file.read(ByteBuffer.wrap(into, offset, length), position);
            position += Math.max(read, 0);
            return read;
        }
    }
}
