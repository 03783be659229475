package dev.driftline.core.state.terraform.config;

import dev.driftline.core.state.terraform.config.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/// An element of `ignore_changes`: an attribute, or a part of one.
///
/// @param attribute of the resource
/// @param steps into it, each in all the ways in which a difference may spell it: a key of a map may be written as
/// `tags.Owner` and a field of a block as `block["size"]`
record AttributePath(String attribute, List<List<String>> steps) {

    AttributePath {
        steps = List.copyOf(steps);
    }

    /// As `tags["Owner"]` or `block.0.size` stands in quotes.
    ///
    /// @param line of the quoted text, for messages
    static AttributePath parse(String text, int line) throws BadConfigurationException {
        var tokens = new Tokens(new Lexer(text, line, 1));
        var path = read(tokens);
        if (!tokens.now().is(Kind.END)) {
            throw tokens.unexpected("an attribute of the resource");
        }
        return path;
    }

    static AttributePath read(Tokens tokens) throws BadConfigurationException {
        var attribute = word(tokens);
        var steps = new ArrayList<List<String>>();
        while (true) {
            if (tokens.skip(".")) {
                steps.add(named(word(tokens)));
            } else if (tokens.skip("[")) {
                steps.add(inBrackets(tokens));
                tokens.expect("]");
            } else {
                return new AttributePath(attribute, steps);
            }
        }
    }

    private static String word(Tokens tokens) throws BadConfigurationException {
        if (!tokens.now().is(Kind.WORD)) {
            throw tokens.unexpected("an attribute of the resource");
        }
        return tokens.take().text();
    }

    private static List<String> inBrackets(Tokens tokens) throws BadConfigurationException {
        if (tokens.now().is(Kind.TEXT)) {
            return named(tokens.take().text());
        }
        if (isNumber(tokens.now().text())) {
            return List.of("[%s]".formatted(tokens.take().text()));
        }
        throw tokens.unexpected("a key or a number");
    }

    private static List<String> named(String name) {
        var key = "[\"%s\"]".formatted(name);
        return isNumber(name) ? List.of(key, "[%s]".formatted(name)) : List.of(key, "." + name);
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9]+");
    }

    /// Whether the path of a difference is this one or leads further into it.
    boolean covers(String path) {
        if (path.startsWith(attribute) && covers(path, attribute.length(), 0)) {
            return true;
        }
        // A tag is in both; people ignore it where they wrote it.
        return attribute.equals("tags") && path.startsWith("tags_all") && covers(path, "tags_all".length(), 0);
    }

    private boolean covers(String path, int at, int step) {
        if (step == steps.size()) {
            return at == path.length() || path.charAt(at) == '.' || path.charAt(at) == '[';
        }
        return steps.get(step).stream()
                .anyMatch(spelling -> path.startsWith(spelling, at) && covers(path, at + spelling.length(), step + 1));
    }
}
