package dev.driftline.core.scan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Some of the units of a scan, by their numbers from 0 on. Written as `0-99,105`.
public final class Numbers {

    private final BitSet bits;

    private Numbers(BitSet bits) {
        this.bits = bits;
    }

    public static Numbers none() {
        return new Numbers(new BitSet());
    }

    /// @param to not any more
    public static Numbers range(int from, int to) {
        var bits = new BitSet();
        bits.set(from, to);
        return new Numbers(bits);
    }

    static Numbers of(IntStream numbers) {
        var bits = new BitSet();
        numbers.forEach(bits::set);
        return new Numbers(bits);
    }

    /// @throws IllegalArgumentException when it is not as [#toString] writes it
    public static Numbers of(String text) {
        var bits = new BitSet();
        for (var range : text.isEmpty() ? new String[0] : text.split(",", -1)) {
            var ends = range.split("-", 2);
            bits.set(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]) + 1);
        }
        return new Numbers(bits);
    }

    public int size() {
        return bits.cardinality();
    }

    public boolean isEmpty() {
        return bits.isEmpty();
    }

    boolean contains(int number) {
        return bits.get(number);
    }

    public Numbers plus(Numbers others) {
        var all = (BitSet) bits.clone();
        all.or(others.bits);
        return new Numbers(all);
    }

    public Numbers minus(Numbers others) {
        var rest = (BitSet) bits.clone();
        rest.andNot(others.bits);
        return new Numbers(rest);
    }

    /// Its first and its second half; itself when it is one.
    public List<Numbers> halves() {
        if (size() < 2) {
            return List.of(this);
        }
        var first = of(bits.stream().limit(size() / 2));
        return List.of(first, minus(first));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Numbers that && bits.equals(that.bits);
    }

    @Override
    public int hashCode() {
        return bits.hashCode();
    }

    @Override
    public String toString() {
        var ranges = new ArrayList<String>();
        for (var from = bits.nextSetBit(0); from >= 0; ) {
            var last = bits.nextClearBit(from) - 1;
            ranges.add(last == from ? Integer.toString(from) : from + "-" + last);
            from = bits.nextSetBit(last + 1);
        }
        return String.join(",", ranges);
    }
}
