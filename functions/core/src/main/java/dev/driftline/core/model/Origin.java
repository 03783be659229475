package dev.driftline.core.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What the tool that wrote a state says of a resource beside its attributes, where that tool is not Terraform.
/// Everything is compared under Terraform's names; people are shown those of their own tool.
///
/// @param names by Terraform's name of an attribute, what the tool calls it; attributes that are not here have one name
/// @param account of the provider's configuration, empty when it does not tell
/// @param region of the provider's configuration, empty when it does not tell
/// @param ignored paths of differences that its configuration says to leave out, and everything below them
public record Origin(Map<String, String> names, String account, String region, List<Pattern> ignored) {

    /// Terraform, whose states hold none of this.
    public static final Origin TERRAFORM = new Origin(Map.of(), "", "", List.of());

    public Origin {
        names = names.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(names));
        ignored = List.copyOf(ignored);
    }

    /// The path of a difference as the users of the tool know it: its first segment is the tool's own name.
    public String shown(String path) {
        var end = 0;
        while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
            end++;
        }
        return names.getOrDefault(path.substring(0, end), path.substring(0, end)) + path.substring(end);
    }

    public boolean ignores(String path) {
        return ignored.stream().anyMatch(each -> covers(each, path));
    }

    private static boolean covers(Pattern each, String path) {
        var at = each.matcher(path);
        return at.lookingAt()
                && (at.end() == path.length() || path.charAt(at.end()) == '.' || path.charAt(at.end()) == '[');
    }
}
