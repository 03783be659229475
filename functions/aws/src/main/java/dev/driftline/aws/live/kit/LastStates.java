package dev.driftline.aws.live.kit;

import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import java.util.Optional;

/// Asks for a missing resource as its reader does, and listens for the state in which AWS lists it still. What is
/// asked of other things is not sent.
final class LastStates implements Reads {

    private final Reads reads;
    private final String name;

    /// @param identity of the resource; what only its parent's name finds tells of the parent
    private LastStates(Reads reads, String identity) {
        this.reads = reads;
        this.name = identity.replaceFirst(".*[:/,]", "");
    }

    static Optional<String> of(ResourceType<?> type, Reads reads, DeclaredResource declared) {
        try {
            type.read(new LastStates(reads, type.identity(declared)), declared);
            return Optional.empty();
        } catch (ToldException e) {
            return e.state();
        }
    }

    @Override
    public <K, V> Optional<V> get(Lookup<K, V> lookup, K key) {
        var ends =
                lookup.ends().filter(known -> !name.isEmpty() && key.toString().contains(name));
        var state = ends.flatMap(known -> reads.get(known, key));
        if (ends.isEmpty() || state.isPresent()) {
            throw new ToldException(state);
        }
        // The reader may know another name for it.
        return Optional.empty();
    }

    @Override
    public <K, V> LiveRead<V> attempt(Lookup<K, V> lookup, K key) {
        throw new ToldException(Optional.empty());
    }

    @Override
    public <K, V> void prefetch(Lookup<K, V> lookup, K key) {
        // Nothing more than the state is wanted.
    }

    @Override
    public boolean isAccountTold() {
        return reads.isAccountTold();
    }

    @Override
    public Aws aws() {
        return reads.aws();
    }

    /// The end of the reading: the rest of the reader works on what there is not.
    private static final class ToldException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Optional<String> state;

        ToldException(Optional<String> state) {
            super("told", null, false, false);
            this.state = state;
        }

        Optional<String> state() {
            return state;
        }
    }
}
