package dev.driftline.core.match;

/// A pattern for names: `*` is any text (dots and slashes too), `?` any one character, `\` takes the next one as it is.
///
/// Brackets are plain characters, because Terraform's addresses are full of them: `aws_instance.web[*]`.
public final class Glob {

    private final String pattern;

    private Glob(String pattern) {
        this.pattern = pattern;
    }

    public static Glob of(String pattern) {
        return new Glob(pattern);
    }

    /// A pattern that only this text matches.
    public static Glob exactly(String text) {
        return new Glob(text.replaceAll("[*?\\\\]", "\\\\$0"));
    }

    /// In a time that no pattern can blow up: a star that fails is tried one character later, and never an earlier one.
    public boolean matches(String text) {
        var at = 0;
        var in = 0;
        var star = -1;
        var retry = 0;
        while (at < text.length()) {
            if (in < pattern.length() && pattern.charAt(in) == '*') {
                star = in++;
                retry = at;
            } else if (in < pattern.length() && takes(in, text.charAt(at))) {
                in += escapes(in) ? 2 : 1;
                at++;
            } else if (star >= 0) {
                in = star + 1;
                at = ++retry;
            } else {
                return false;
            }
        }
        while (in < pattern.length() && pattern.charAt(in) == '*') {
            in++;
        }
        return in == pattern.length();
    }

    private boolean takes(int in, char character) {
        if (escapes(in)) {
            return pattern.charAt(in + 1) == character;
        }
        return pattern.charAt(in) == '?' || pattern.charAt(in) == character;
    }

    private boolean escapes(int in) {
        return pattern.charAt(in) == '\\' && in + 1 < pattern.length();
    }

    /// As it was written.
    @Override
    public String toString() {
        return pattern;
    }
}
