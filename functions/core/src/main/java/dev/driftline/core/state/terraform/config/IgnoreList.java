package dev.driftline.core.state.terraform.config;

import java.util.ArrayList;
import java.util.List;

/// What one `ignore_changes` says.
sealed interface IgnoreList {

    boolean covers(String path);

    /// An element in quotes, as Terraform before 0.12 and JSON have it.
    static IgnoreList quoted(String text, int line) throws BadConfigurationException {
        return text.equals("*") ? new All() : new Attributes(List.of(AttributePath.parse(text, line)));
    }

    static IgnoreList together(List<IgnoreList> elements) {
        var paths = new ArrayList<AttributePath>();
        for (var element : elements) {
            switch (element) {
                case All all -> {
                    return all;
                }
                case Attributes attributes -> paths.addAll(attributes.paths());
            }
        }
        return new Attributes(paths);
    }

    /// Every attribute. That the resource is gone is no change of an attribute.
    record All() implements IgnoreList {
        @Override
        public boolean covers(String path) {
            return true;
        }
    }

    record Attributes(List<AttributePath> paths) implements IgnoreList {
        public Attributes {
            paths = List.copyOf(paths);
        }

        @Override
        public boolean covers(String path) {
            return paths.stream().anyMatch(each -> each.covers(path));
        }
    }
}
