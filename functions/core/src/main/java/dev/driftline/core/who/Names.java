package dev.driftline.core.who;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/// What one resource is called in requests: its id, and the name at the end of an ARN or a URL.
final class Names {

    private static final String SECRET = ":secret:";

    private Names() {}

    static Set<String> of(String id) {
        var names = new LinkedHashSet<String>();
        names.add(id);
        names.add(last(id));
        names.remove("");
        return names;
    }

    /// Whether a request that says `said` speaks of the resource.
    static boolean isNamed(String id, String said) {
        var names = of(id);
        if (id.contains(SECRET)) {
            // Secrets Manager adds a hyphen and six characters to the name in the ARN, and takes the name as well.
            var name = id.substring(id.indexOf(SECRET) + SECRET.length());
            names.add(name.replaceAll("-[A-Za-z0-9]{6}$", ""));
        }
        return !Collections.disjoint(names, meant(said));
    }

    /// The names that a word of a request can be for.
    private static Set<String> meant(String said) {
        var meant = new LinkedHashSet<String>();
        meant.add(said);
        // A domain name may be written with the root's dot, a zone with its path.
        meant.add(said.replaceAll("[.]$", ""));
        meant.add(said.replaceAll("^/hostedzone/", ""));
        if (said.startsWith("https://")) {
            meant.add(last(said));
        }
        var parts = said.split(":", 6);
        if (said.startsWith("arn:") && parts.length == 6) {
            // A name may have slashes: `log-group:/aws/lambda/x:*`, `parameter/a/b` of `/a/b`; IAM's has a path before
            // it.
            var resource = parts[5].replaceAll(":[*]$", "");
            meant.add(resource);
            meant.add(resource.replaceAll("^[a-z-]+[:/]", ""));
            meant.add(resource.replaceAll("^[a-z-]+(?=/)", ""));
            if (parts[2].equals("iam")) {
                meant.add(last(said));
            }
        }
        return meant;
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
