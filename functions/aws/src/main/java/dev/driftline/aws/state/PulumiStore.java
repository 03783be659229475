package dev.driftline.aws.state;

import dev.driftline.core.state.StateContent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a Pulumi backend of one's own keeps its objects: a bucket or a folder. Keys are those below its prefix.
interface PulumiStore {

    /// @param version what changes when the object does
    record Listed(String key, Instant modified, String version) {}

    record Fetched(StateContent content, String version) {}

    /// Everything whose key begins so.
    List<Listed> list(String prefix) throws TroubleException;

    /// Empty where there is no such object.
    Optional<Fetched> get(String key) throws TroubleException;

    void put(String key, String text) throws TroubleException;

    /// Nothing happens where there is no such object.
    void delete(String key) throws TroubleException;

    /// The store did not do what it was asked to.
    final class TroubleException extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Trouble trouble;

        TroubleException(Trouble trouble, @Nullable Throwable cause) {
            super(trouble.problem(), cause);
            this.trouble = trouble;
        }

        Trouble trouble() {
            return trouble;
        }
    }
}
