package dev.driftline.core.state.terraform.config;

import dev.driftline.core.state.terraform.config.Token.Kind;
import java.util.ArrayDeque;

/// Tokens, one of them in sight.
final class Tokens {

    private final Lexer lexer;
    private Token now;

    Tokens(Lexer lexer) throws BadConfigurationException {
        this.lexer = lexer;
        this.now = lexer.next();
    }

    Token now() {
        return now;
    }

    Token take() throws BadConfigurationException {
        var taken = now;
        now = lexer.next();
        return taken;
    }

    /// Passes over that sign if it is in sight.
    boolean skip(String sign) throws BadConfigurationException {
        var there = now.isSign(sign);
        if (there) {
            take();
        }
        return there;
    }

    void expect(String sign) throws BadConfigurationException {
        if (!skip(sign)) {
            throw unexpected(sign);
        }
    }

    void skipNewlines() throws BadConfigurationException {
        while (now.is(Kind.NEWLINE)) {
            take();
        }
    }

    /// An attribute ends with its line, or with the block that is written on one line.
    boolean atEndOfValue() {
        return now.is(Kind.NEWLINE) || now.is(Kind.END) || now.isSign("}");
    }

    /// Passes over an expression; in brackets it goes on over lines.
    void skipValue() throws BadConfigurationException {
        var open = new ArrayDeque<Token>();
        while (!open.isEmpty() || !atEndOfValue()) {
            var token = take();
            if (token.is(Kind.END)) {
                throw new BadConfigurationException(
                        open.getLast().line(),
                        "%s is not closed".formatted(open.getLast().text()));
            }
            if (token.isSign("(") || token.isSign("[") || token.isSign("{")) {
                open.addLast(token);
            } else if (token.isSign(")") || token.isSign("]") || token.isSign("}")) {
                close(open, token);
            }
            if (open.size() > lexer.maxNesting()) {
                throw tooDeep();
            }
        }
    }

    private static void close(ArrayDeque<Token> open, Token token) throws BadConfigurationException {
        var pair = open.isEmpty() ? token.text() : open.removeLast().text() + token.text();
        if (!pair.equals("()") && !pair.equals("[]") && !pair.equals("{}")) {
            throw new BadConfigurationException(token.line(), "%s closes nothing".formatted(token.text()));
        }
    }

    BadConfigurationException unexpected(String expected) {
        return new BadConfigurationException(now.line(), "%s where %s is expected".formatted(now.shown(), expected));
    }

    BadConfigurationException tooDeep() {
        return lexer.tooDeep(now.line());
    }

    int maxNesting() {
        return lexer.maxNesting();
    }
}
