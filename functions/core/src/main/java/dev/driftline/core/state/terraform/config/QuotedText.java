package dev.driftline.core.state.terraform.config;

import dev.driftline.core.state.terraform.config.Token.Kind;

/// A string in quotes, which ends on its line unless a template in it goes on.
final class QuotedText {

    private final Lexer lexer;
    private final Characters in;
    private final StringBuilder text = new StringBuilder();
    private boolean literal = true;

    QuotedText(Lexer lexer, Characters in) {
        this.lexer = lexer;
        this.in = in;
    }

    Token read() throws BadConfigurationException {
        var line = in.line();
        in.take(1);
        while (in.peek() != '"') {
            if (in.atEnd() || in.peek() == '\n') {
                throw new BadConfigurationException(line, "a string is not closed on its line");
            }
            part();
        }
        in.take(1);
        return new Token(literal ? Kind.TEXT : Kind.TEMPLATE, literal ? text.toString() : "", line);
    }

    private void part() throws BadConfigurationException {
        if (in.peek() == '\\') {
            escape();
        } else if (in.startsWith("$${") || in.startsWith("%%{")) {
            text.append(in.take(3), 1, 3);
        } else if (in.startsWith("${") || in.startsWith("%{")) {
            literal = false;
            in.take(2);
            lexer.skipTemplate();
        } else {
            text.append(in.take(1));
        }
    }

    private void escape() throws BadConfigurationException {
        in.take(1);
        switch (in.peek()) {
            case 'n' -> text.append(in.take(1).replace('n', '\n'));
            case 'r' -> text.append(in.take(1).replace('r', '\r'));
            case 't' -> text.append(in.take(1).replace('t', '\t'));
            case '"', '\\' -> text.append(in.take(1));
            case 'u' -> codePoint(4);
            case 'U' -> codePoint(8);
            default -> throw new BadConfigurationException(in.line(), "a string has an unknown escape after \\");
        }
    }

    private void codePoint(int digits) throws BadConfigurationException {
        in.take(1);
        var hex = in.take(digits);
        if (!hex.matches("\\p{XDigit}{%d}".formatted(digits))
                || !Character.isValidCodePoint(Integer.parseUnsignedInt(hex, 16))) {
            throw new BadConfigurationException(in.line(), "a string has a malformed \\u escape");
        }
        text.appendCodePoint(Integer.parseUnsignedInt(hex, 16));
    }
}
