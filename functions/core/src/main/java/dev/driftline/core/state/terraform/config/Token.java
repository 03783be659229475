package dev.driftline.core.state.terraform.config;

/// A piece of HCL that matters as a whole.
///
/// @param text what was written; of a [Kind#TEXT] what it means
/// @param line where it begins, from 1
record Token(Kind kind, String text, int line) {

    enum Kind {
        /// A name, a keyword or a number.
        WORD,
        /// A quoted string without templates.
        TEXT,
        /// A quoted string with templates, or a heredoc: its value is not known here.
        TEMPLATE,
        /// Any other character.
        SIGN,
        NEWLINE,
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /// For a message: never the contents of a string, which may be a secret.
    String shown() {
        return switch (kind) {
            case WORD, SIGN -> text;
            case TEXT, TEMPLATE -> "a string";
            case NEWLINE -> "the end of the line";
            case END -> "the end of the file";
        };
    }
}
