package dev.driftline.core.state.terraform.config;

import dev.driftline.core.state.terraform.config.Token.Kind;
import java.util.Optional;

/// A text of several lines, from `<<EOT` to a line of nothing but `EOT`. Its value is nobody's business here.
final class Heredoc {

    private final Lexer lexer;
    private final Characters in;
    private final String marker;

    private Heredoc(Lexer lexer, Characters in, String marker) {
        this.lexer = lexer;
        this.in = in;
        this.marker = marker;
    }

    /// The one that begins here, if one does.
    static Optional<Heredoc> at(Lexer lexer, Characters in) {
        var begin = in.startsWith("<<-") ? 3 : 2;
        var length = in.count(Lexer::isWord, begin);
        var after = begin + length;
        var aloneOnItsLine = in.peek(after) == '\n' || (in.peek(after) == '\r' && in.peek(after + 1) == '\n');
        return length > 0 && aloneOnItsLine
                ? Optional.of(new Heredoc(lexer, in, in.ahead(begin, length)))
                : Optional.empty();
    }

    /// Leaves the line break after the marker, which ends the attribute.
    Token read() throws BadConfigurationException {
        var line = in.line();
        do {
            skipLine();
            if (in.atEnd()) {
                throw new BadConfigurationException(line, "the heredoc <<%s has no end".formatted(marker));
            }
            in.take(1);
        } while (!in.restOfLine().strip().equals(marker));
        in.take(in.restOfLine().length());
        return new Token(Kind.TEMPLATE, "", line);
    }

    /// A marker in a template is none: the template goes on over lines.
    private void skipLine() throws BadConfigurationException {
        while (!in.atEnd() && in.peek() != '\n') {
            if (in.startsWith("$${") || in.startsWith("%%{")) {
                in.take(3);
            } else if (in.startsWith("${") || in.startsWith("%{")) {
                in.take(2);
                lexer.skipTemplate();
            } else {
                in.take(1);
            }
        }
    }
}
