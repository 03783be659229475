package dev.driftline.aws.live.kit;

import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.core.model.LiveRead;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How a listing asks AWS: by lookups that it shares with others, and noting what it was refused.
public final class Asking {

    private final Reads reads;
    private final List<LiveRead.Unreadable<?>> refusals = new ArrayList<>();

    Asking(Reads reads) {
        this.reads = reads;
    }

    /// A whole listing. A refusal ends the listing that asks.
    public <V> List<V> all(Lookup<Whole, List<V>> lookup) {
        return reads.get(lookup, Whole.LISTING).orElse(List.of());
    }

    /// What there is for each key, in the keys' order. A refusal of some is noted, and the others are told.
    public <K, V> Map<K, V> each(Lookup<K, V> lookup, Collection<K> keys) {
        keys.forEach(key -> reads.prefetch(lookup, key));
        var found = new LinkedHashMap<K, V>();
        for (var key : keys) {
            switch (reads.attempt(lookup, key)) {
                case LiveRead.Present<V>(var thing) -> found.put(key, thing);
                case LiveRead.Absent<V> _ -> {}
                case LiveRead.Unreadable<V> refused -> refusals.add(refused);
            }
        }
        return found;
    }

    /// The account and region that are listed.
    public Aws aws() {
        return reads.aws();
    }

    List<LiveRead.Unreadable<?>> refusals() {
        return refusals;
    }
}
