package dev.driftline.core.who;

import java.util.LinkedHashSet;
import java.util.Set;

/// What one resource is called in requests: its id, and the name at the end of an ARN or a URL.
final class Names {

    private Names() {}

    static Set<String> of(String id) {
        var names = new LinkedHashSet<String>();
        names.add(id);
        names.add(last(id));
        names.remove("");
        return names;
    }

    static String last(String id) {
        if (id.startsWith("arn:")) {
            var parts = id.split(":", 6);
            var resource = parts.length == 6 ? parts[5] : id;
            return resource.substring(Math.max(resource.lastIndexOf('/'), resource.lastIndexOf(':')) + 1);
        }
        return id.startsWith("https://") ? id.substring(id.lastIndexOf('/') + 1) : id;
    }
}
