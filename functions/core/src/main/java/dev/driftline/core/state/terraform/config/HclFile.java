package dev.driftline.core.state.terraform.config;

import dev.driftline.core.state.terraform.config.Token.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A `.tf` file: blocks in blocks, and values that are passed over but for the two that matter.
final class HclFile {

    private final Tokens tokens;
    private final Map<String, IgnoreList> ignored = new LinkedHashMap<>();
    private final Map<String, String> calls = new LinkedHashMap<>();

    private HclFile(Tokens tokens) {
        this.tokens = tokens;
    }

    static FileContents read(String text, ConfigurationLimits limits) throws BadConfigurationException {
        var file = new HclFile(new Tokens(new Lexer(text, 1, limits.maxNesting())));
        file.items(List.of());
        if (!file.tokens.now().is(Kind.END)) {
            throw file.tokens.unexpected("a block");
        }
        return new FileContents(file.ignored, file.calls);
    }

    /// @param above types and labels of the blocks around: `resource`, `aws_sqs_queue`, `jobs`, `lifecycle`
    private void items(List<String> above) throws BadConfigurationException {
        tokens.skipNewlines();
        while (tokens.now().is(Kind.WORD)) {
            var name = tokens.take().text();
            if (tokens.skip("=")) {
                attribute(above, name);
            } else {
                block(above, name);
            }
            tokens.skipNewlines();
        }
    }

    private void block(List<String> above, String type) throws BadConfigurationException {
        var within = new ArrayList<>(above);
        within.add(type);
        while (tokens.now().is(Kind.WORD) || tokens.now().is(Kind.TEXT)) {
            within.add(tokens.take().text());
        }
        var line = tokens.now().line();
        tokens.expect("{");
        if (within.size() > tokens.maxNesting()) {
            throw tokens.tooDeep();
        }
        if (isModule(within)) {
            calls.putIfAbsent(within.get(1), "");
        }
        items(within);
        if (tokens.now().is(Kind.END)) {
            throw new BadConfigurationException(line, "the block %s is not closed".formatted(type));
        }
        tokens.expect("}");
    }

    private void attribute(List<String> above, String name) throws BadConfigurationException {
        if (isLifecycle(above) && name.equals("ignore_changes")) {
            ignoreChanges(above.get(1) + "." + above.get(2));
        } else if (isModule(above) && name.equals("source") && tokens.now().is(Kind.TEXT)) {
            calls.put(above.get(1), tokens.take().text());
        } else {
            tokens.skipValue();
        }
        if (!tokens.atEndOfValue()) {
            throw tokens.unexpected("the end of " + name);
        }
    }

    private static boolean isLifecycle(List<String> above) {
        return above.size() == 4
                && above.getFirst().equals("resource")
                && above.getLast().equals("lifecycle");
    }

    private static boolean isModule(List<String> above) {
        return above.size() == 2 && above.getFirst().equals("module");
    }

    private void ignoreChanges(String address) throws BadConfigurationException {
        var line = tokens.now().line();
        if (ignored.putIfAbsent(address, ignoreList()) != null) {
            throw new BadConfigurationException(line, "ignore_changes of %s is given twice".formatted(address));
        }
    }

    private IgnoreList ignoreList() throws BadConfigurationException {
        if (tokens.now().is(Kind.WORD) && tokens.now().text().equals("all")) {
            tokens.take();
            return new IgnoreList.All();
        }
        tokens.expect("[");
        tokens.skipNewlines();
        var elements = new ArrayList<IgnoreList>();
        while (!tokens.now().isSign("]")) {
            elements.add(element());
            tokens.skipNewlines();
            if (!tokens.now().isSign("]")) {
                tokens.expect(",");
                tokens.skipNewlines();
            }
        }
        tokens.take();
        return IgnoreList.together(elements);
    }

    private IgnoreList element() throws BadConfigurationException {
        if (tokens.now().is(Kind.TEXT)) {
            var quoted = tokens.take();
            return IgnoreList.quoted(quoted.text(), quoted.line());
        }
        return new IgnoreList.Attributes(List.of(AttributePath.read(tokens)));
    }
}
