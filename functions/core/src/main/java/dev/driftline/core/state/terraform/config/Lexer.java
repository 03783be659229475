package dev.driftline.core.state.terraform.config;

import dev.driftline.core.state.terraform.config.Token.Kind;

/// Cuts HCL into tokens. It knows where strings, templates and comments end, and nothing of what an expression means.
final class Lexer {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Characters in;
    private final int maxNesting;
    private int nesting;

    /// @param line of the text's first line
    Lexer(String text, int line, int maxNesting) {
        this.in = new Characters(text, line);
        this.maxNesting = maxNesting;
        if (in.startsWith(BYTE_ORDER_MARK)) {
            in.take(1);
        }
    }

    /// The next token; [Kind#END] for ever after the last one.
    Token next() throws BadConfigurationException {
        skipBlanksAndComments();
        var line = in.line();
        if (in.atEnd()) {
            return new Token(Kind.END, "", line);
        }
        if (in.peek() == '\n') {
            return new Token(Kind.NEWLINE, in.take(1), line);
        }
        if (in.peek() == '"') {
            return new QuotedText(this, in).read();
        }
        if (in.startsWith("<<")) {
            var heredoc = Heredoc.at(this, in);
            if (heredoc.isPresent()) {
                return heredoc.get().read();
            }
        }
        return isWord(in.peek()) && in.peek() != '-'
                ? new Token(Kind.WORD, word(), line)
                : new Token(Kind.SIGN, in.take(1), line);
    }

    /// Passes over the rest of a `${` or `%{`: anything may be in it, strings with templates of their own too.
    void skipTemplate() throws BadConfigurationException {
        var line = in.line();
        nesting++;
        if (nesting > maxNesting) {
            throw tooDeep(line);
        }
        var open = 1;
        while (open > 0) {
            var token = next();
            if (token.is(Kind.END)) {
                throw new BadConfigurationException(line, "a template is not closed");
            }
            open += token.isSign("{") ? 1 : token.isSign("}") ? -1 : 0;
        }
        nesting--;
    }

    BadConfigurationException tooDeep(int line) {
        return new BadConfigurationException(line, "nested deeper than %d levels".formatted(maxNesting));
    }

    int maxNesting() {
        return maxNesting;
    }

    private void skipBlanksAndComments() throws BadConfigurationException {
        while (true) {
            if (in.startsWith("#") || in.startsWith("//")) {
                in.take(in.restOfLine().length());
            } else if (in.startsWith("/*")) {
                skipLongComment();
            } else if (in.peek() == ' ' || in.peek() == '\t' || in.peek() == '\r') {
                in.take(1);
            } else {
                return;
            }
        }
    }

    private void skipLongComment() throws BadConfigurationException {
        var line = in.line();
        in.take(2);
        while (!in.startsWith("*/")) {
            if (in.atEnd()) {
                throw new BadConfigurationException(line, "a comment is not closed");
            }
            in.take(1);
        }
        in.take(2);
    }

    private String word() {
        return in.take(in.count(Lexer::isWord, 0));
    }

    /// Looser than HCL, and a number is a word, too.
    static boolean isWord(int character) {
        return character == '_' || character == '-' || Character.isLetterOrDigit(character);
    }
}
