package dev.driftline.core.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A map that never changes and keeps its order, in a fifth of a [LinkedHashMap]'s memory: a large state has a million
/// attributes. Keys are sought one by one, so it is for few.
final class SmallMap extends AbstractMap<String, Value> {

    /// Beyond that, hashing is faster.
    private static final int MOST = 64;

    private final String[] keys;
    private final Value[] values;

    private SmallMap(Map<String, Value> from) {
        keys = from.keySet().toArray(String[]::new);
        values = from.values().toArray(Value[]::new);
    }

    static Map<String, Value> copyOf(Map<String, Value> from) {
        if (from instanceof SmallMap) {
            return from;
        }
        return from.size() > MOST ? Collections.unmodifiableMap(new LinkedHashMap<>(from)) : new SmallMap(from);
    }

    @Override
    public int size() {
        return keys.length;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return indexOf(key) >= 0;
    }

    @Override
    public @Nullable Value get(@Nullable Object key) {
        var index = indexOf(key);
        return index < 0 ? null : values[index];
    }

    private int indexOf(@Nullable Object key) {
        for (var index = 0; index < keys.length; index++) {
            if (keys[index].equals(key)) {
                return index;
            }
        }
        return -1;
    }

    @Override
    public Set<Map.Entry<String, Value>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return keys.length;
            }

            @Override
            public Iterator<Map.Entry<String, Value>> iterator() {
                return new Iterator<>() {
                    private int next;

                    @Override
                    public boolean hasNext() {
                        return next < keys.length;
                    }

                    @Override
                    public Map.Entry<String, Value> next() {
                        if (!hasNext()) {
                            throw new NoSuchElementException();
                        }
                        var entry = Map.entry(keys[next], values[next]);
                        next++;
                        return entry;
                    }
                };
            }
        };
    }
}
