package dev.driftline.aws.live.kit;

import dev.driftline.core.model.LiveRead;
import java.util.Optional;

/// How a resource type asks AWS: by lookups, each key once a scan, in batches made of what all types ask at the same
/// time.
public interface Reads {

    /// The thing, empty when AWS has none. What AWS refuses ends the reading of this resource (it is then unreadable).
    <K, V> Optional<V> get(Lookup<K, V> lookup, K key);

    /// As [#get], with a refusal as an answer: for a part of a resource without which the rest can still be compared.
    <K, V> LiveRead<V> attempt(Lookup<K, V> lookup, K key);

    /// Says that the answer will be wanted, so that it travels with what is asked before the next [#get].
    <K, V> void prefetch(Lookup<K, V> lookup, K key);

    /// Whether states say in which account the resource lives. If not, that it is the scan's own is a guess.
    boolean isAccountTold();

    /// The account and region that are read.
    Aws aws();
}
