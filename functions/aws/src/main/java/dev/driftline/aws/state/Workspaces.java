package dev.driftline.aws.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where Terraform's S3 backend keeps the states of workspaces: the default one's at `key`, another one's at
/// `workspace_key_prefix/NAME/key`.
///
/// @param key of the default workspace's state
record Workspaces(String key, Wanted wanted) {

    static final String[] OPTIONS = {"workspace", "workspaces", "workspace_key_prefix"};

    private static final Pattern NAME = Pattern.compile("[^/*?{}\\p{Cntrl}]{1,255}");
    private static final String DEFAULT = "default";

    /// @param names empty for all that there are
    record Wanted(List<String> names, String prefix) {}

    static Optional<Wanted> taken(LocationOptions options) {
        var names = options.take("workspace");
        var all = options.take("workspaces");
        var prefix = options.take("workspace_key_prefix");
        if (names.isPresent() && all.isPresent()) {
            throw options.bad("both workspace and workspaces");
        }
        if (names.isEmpty() && all.isEmpty()) {
            if (prefix.isPresent()) {
                throw options.bad("workspace_key_prefix without workspace or workspaces");
            }
            return Optional.empty();
        }
        var given = names.or(() -> all.filter(value -> !value.equals("*")))
                .map(value -> Stream.of(value.split(",", -1))
                        .map(name -> options.checked("workspace", name.strip(), NAME))
                        .distinct()
                        .toList())
                .orElse(List.of());
        var folder = prefix.orElse("env:");
        if (folder.startsWith("/") || folder.endsWith("/")) {
            throw options.bad("workspace_key_prefix begins or ends with a slash");
        }
        return Optional.of(new Wanted(given, folder));
    }

    /// All workspaces are wanted, whatever their names.
    boolean isOpen() {
        return wanted.names().isEmpty();
    }

    /// The keys of the default workspace and the named ones when all are wanted, else of the named ones.
    List<String> keys(String... found) {
        var keys = new ArrayList<String>();
        if (isOpen()) {
            keys.add(key);
        }
        Stream.concat(wanted.names().stream(), Stream.of(found))
                .map(this::keyOf)
                .forEach(keys::add);
        return keys;
    }

    private String keyOf(String name) {
        return name.equals(DEFAULT) ? key : folder() + name + "/" + key;
    }

    /// What the keys of all workspaces but the default one begin with.
    String folder() {
        return wanted.prefix().isEmpty() ? "" : wanted.prefix() + "/";
    }

    /// The workspace whose state has this key; empty when it is something else.
    Optional<String> nameOf(String found) {
        var folder = folder();
        var end = "/" + key;
        return Optional.of(found)
                .filter(name -> name.startsWith(folder) && name.endsWith(end))
                .filter(name -> name.length() > folder.length() + end.length())
                .map(name -> name.substring(folder.length(), name.length() - end.length()))
                .filter(name -> !name.contains("/"));
    }
}
