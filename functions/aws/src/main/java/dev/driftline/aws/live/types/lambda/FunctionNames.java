package dev.driftline.aws.live.types.lambda;

import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;

/// A function is named by its name, its ARN or a part of the ARN (Lambda API reference, `FunctionName`).
public final class FunctionNames {

    /// A full ARN counts in full; any other spelling names the function alone.
    static final Meaning MEANING = sides -> sides.declared().asText().startsWith("arn:")
            ? sides
            : new Meaning.Sides(plain(sides.declared()), plain(sides.live()));

    private static final String MARK = "function:";

    private FunctionNames() {}

    /// The name, with the version or alias when the text has one.
    static String plain(String text) {
        var at = text.lastIndexOf(MARK);
        return at < 0 ? text : text.substring(at + MARK.length());
    }

    /// The name alone.
    public static String bare(String text) {
        return plain(text).replaceFirst(":.*", "");
    }

    private static Value plain(Value value) {
        return value.isEmpty() ? value : Value.of(plain(value.asText()));
    }
}
