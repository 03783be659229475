package dev.driftline.core.state.terraform.config;

import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.IgnoredChanges;
import dev.driftline.core.state.BadLocationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A root module with the modules that it calls, as far as their `lifecycle { ignore_changes = ... }` goes.
///
/// What is not understood is left aside and told in [#problems]: then more is reported, never less.
public final class TerraformConfiguration implements IgnoredChanges {

    private final Map<String, IgnoreList> ignored;
    private final List<String> problems;

    private TerraformConfiguration(Map<String, IgnoreList> ignored, List<String> problems) {
        this.ignored = Map.copyOf(ignored);
        this.problems = List.copyOf(problems);
    }

    /// @param root the folder in which Terraform is run
    /// @throws BadLocationException when no configuration can be there
    public static TerraformConfiguration read(Path root) {
        return read(root, ConfigurationLimits.defaults());
    }

    static TerraformConfiguration read(Path root, ConfigurationLimits limits) {
        check(root);
        var walk = ModuleWalk.from(root, limits);
        return new TerraformConfiguration(walk.ignored(), walk.problems());
    }

    /// Silence would look like a configuration that ignores nothing.
    private static void check(Path root) {
        var hint = "give the folder in which terraform is run";
        if (!Files.isDirectory(root)) {
            throw new BadLocationException(root.toString(), "no such folder", hint);
        }
        try {
            if (ModuleFolder.files(root).isEmpty()) {
                throw new BadLocationException(root.toString(), "no *.tf files there", hint);
            }
        } catch (IOException e) {
            throw new BadLocationException(
                    root.toString(), "not readable: " + e.getClass().getSimpleName(), hint);
        }
    }

    @Override
    public boolean covers(DeclaredResource resource, String path) {
        var list = ignored.get(withoutKeys(resource.address()));
        return list != null && list.covers(path);
    }

    /// What could not be read, for people, a line each.
    public List<String> problems() {
        return problems;
    }

    /// A block of the configuration is for all instances of it: `module.a["x.y"].aws_vpc.b[0]` is in
    /// `module.a.aws_vpc.b`.
    static String withoutKeys(String address) {
        var plain = new StringBuilder();
        var at = 0;
        while (at < address.length()) {
            if (address.charAt(at) == '[') {
                at = afterKey(address, at + 1);
            } else {
                plain.append(address.charAt(at));
                at++;
            }
        }
        return plain.toString();
    }

    private static int afterKey(String address, int from) {
        var quoted = false;
        for (var at = from; at < address.length(); at++) {
            switch (address.charAt(at)) {
                case '"' -> quoted = !quoted;
                case '\\' -> at++;
                case ']' -> {
                    if (!quoted) {
                        return at + 1;
                    }
                }
                default -> {}
            }
        }
        return address.length();
    }

    @Override
    public String toString() {
        return "TerraformConfiguration[ignored=%d, problems=%d]".formatted(ignored.size(), problems.size());
    }
}
