package dev.driftline.aws.live.types.cloudcontrol;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What CloudFormation's schema says of a property that can be declared and read: what its arrays and objects mean.
sealed interface PropertyShape {

    /// Text, number or boolean.
    record Scalar() implements PropertyShape {}

    record Items(boolean ordered, PropertyShape each) implements PropertyShape {}

    /// An object with keys of the user's own.
    record Entries(PropertyShape each) implements PropertyShape {}

    /// An object of the schema's.
    ///
    /// @param byName properties by CloudFormation's name
    record Fields(Map<String, PropertyShape> byName) implements PropertyShape {
        public Fields {
            byName = Map.copyOf(byName);
        }

        /// A tool spells the names in its own way (`bucket_name`, `bucketName`), and not always by the same rule:
        /// only the letters count.
        Optional<Map.Entry<String, PropertyShape>> find(String spelled) {
            return byName.entrySet().stream()
                    .filter(field -> letters(field.getKey()).equals(letters(spelled)))
                    .findFirst();
        }

        /// In the order of their names, for reports.
        Map<String, PropertyShape> sorted() {
            return new TreeMap<>(byName);
        }
    }

    /// JSON of the user's own, such as a policy; as text or as a structure.
    record Document() implements PropertyShape {}

    /// What cannot be compared: a part of itself, an object of which the schema says nothing.
    record Uncompared() implements PropertyShape {}

    /// AWS's own tags among them (`aws:cloudformation:stack-name`) are nobody's declaration.
    record Tags(PropertyShape as) implements PropertyShape {}

    static String letters(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
