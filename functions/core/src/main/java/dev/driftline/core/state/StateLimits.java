package dev.driftline.core.state;

/// How much of a state is taken before it is refused. A state is written by others: it must not exhaust the scanner.
///
/// @param maxBytes of the whole state, checked before it is read
/// @param maxResources instances, deposed ones included
/// @param maxValues scalars, lists and objects in all attributes: a list of ones takes many times its own size in
/// memory
/// @param maxDepth levels of nesting
/// @param maxTextLength characters of one value
/// @param maxNumberLength characters of one number
public record StateLimits(
        long maxBytes, int maxResources, int maxValues, int maxDepth, int maxTextLength, int maxNumberLength) {

    /// Far beyond what teams keep in one state, and within what a scanner of 2 GB can hold.
    public static StateLimits defaults() {
        return new StateLimits(256L * 1024 * 1024, 100_000, 10_000_000, 200, 20_000_000, 1000);
    }

    public StateLimits withMaxBytes(long bytes) {
        return new StateLimits(bytes, maxResources, maxValues, maxDepth, maxTextLength, maxNumberLength);
    }

    public StateLimits withMaxResources(int resources) {
        return new StateLimits(maxBytes, resources, maxValues, maxDepth, maxTextLength, maxNumberLength);
    }

    public StateLimits withMaxValues(int values) {
        return new StateLimits(maxBytes, maxResources, values, maxDepth, maxTextLength, maxNumberLength);
    }
}
