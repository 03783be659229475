package dev.driftline.core.state;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;

/// The raw bytes of a state, to be read as often as needed. Large ones are not in memory but in a file of the temporary
/// folder that only this process can see.
public sealed interface StateContent permits StateContent.InMemory, SpooledContent {

    /// Larger ones go to a file.
    int KEPT_IN_MEMORY = 8 * 1024 * 1024;

    long size();

    /// From the beginning; several may be open at once.
    InputStream open();

    /// All of it in memory: for small states, and for tests.
    byte[] bytes();

    /// Frees what it takes; it cannot be opened again. What nobody discards is freed when it is no longer referred to.
    void discard();

    static StateContent of(byte[] bytes) {
        return new InMemory(bytes);
    }

    /// @param most bytes to take; what follows them stays unread
    static StateContent copyOf(InputStream in, long most) throws IOException {
        var small = in.readNBytes((int) Math.min(most, KEPT_IN_MEMORY));
        if (small.length < KEPT_IN_MEMORY) {
            return of(small);
        }
        var file = SpooledContent.created();
        try {
            var out = Channels.newOutputStream(file);
            out.write(small);
            copy(in, out, most - small.length);
            return new SpooledContent(file, file.size());
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static void copy(InputStream in, OutputStream out, long most) throws IOException {
        var buffer = new byte[64 * 1024];
        for (var left = most; left > 0; ) {
            var read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (read < 0) {
                return;
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }

    /// @param bytes not copied: a copy of a large state to guard against ourselves is too dear
    @SuppressWarnings("ArrayRecordComponent")
    record InMemory(byte[] bytes) implements StateContent {
        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public void discard() {
            // The garbage collector does.
        }

        @Override
        public String toString() {
            return "%d bytes".formatted(bytes.length);
        }
    }
}
