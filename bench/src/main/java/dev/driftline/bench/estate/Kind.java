package dev.driftline.bench.estate;

import dev.driftline.aws.client.AwsClients;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/// One resource type in an estate.
///
/// @param count how many of them an estate of so many resources has
record Kind(String type, IntUnaryOperator count, Maker maker) {

    /// Makes one through AWS's API, as Terraform would.
    @FunctionalInterface
    interface Maker {
        /// @return what the state holds of it, by the names in the type's template
        Map<String, String> make(AwsClients aws, Built built, int number);
    }

    static Kind share(String type, int percent, Maker maker) {
        return new Kind(type, size -> Math.max(1, size * percent / 100), maker);
    }

    /// One for each so many resources: what an estate does not get more of as fast as it grows.
    static Kind oneFor(String type, int resources, Maker maker) {
        return new Kind(type, size -> Math.max(1, size / resources), maker);
    }

    @Override
    public String toString() {
        return type;
    }
}
