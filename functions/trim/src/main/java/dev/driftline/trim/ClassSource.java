package dev.driftline.trim;

import java.util.function.Supplier;

/// A class of the zip where it lies.
///
/// @param bytes unpacks it: most classes of an SDK never are
/// @param whole kept as it is: our own code, frameworks, and what is found by reflection
record ClassSource(Supplier<byte[]> bytes, boolean whole) {

    @Override
    public String toString() {
        return whole ? "ClassSource[whole]" : "ClassSource[trimmable]";
    }
}
