package dev.driftline.aws.live.types;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether a policy lets everybody in.
public final class Openness {

    private static final Pattern EVERYBODY =
            Pattern.compile("\"Principal\":(\"\\*\"|\\{\"AWS\":(\"\\*\"|\\[[^\\]]*\"\\*\"))");

    private Openness() {}

    /// Everybody, with no condition that says who: a statement with one is left to people to judge.
    public static boolean ofPolicy(@Nullable String policy) {
        var text = policy == null ? "" : policy.replaceAll("\\s", "");
        return EVERYBODY.matcher(text).find() && !text.contains("\"Condition\"") && text.contains("\"Allow\"");
    }
}
