package dev.driftline.aws.secret;

/// A secret as far as it could be had. Its value is shown by no `toString`.
public sealed interface Secret {

    record Known(String value) implements Secret {
        @Override
        public String toString() {
            return "Known[(secret)]";
        }
    }

    /// @param problem one line
    /// @param hint what to do about it, one line
    record Unknown(String problem, String hint) implements Secret {}
}
