package dev.driftline.core.match;

import java.util.ArrayList;
import java.util.List;

/// A pattern for the paths of differences: `tags`, `tags["kubernetes.io/*"]`, `scaling_config.desired_size`.
///
/// It covers what it names and everything below. The index of a block (`scaling_config[0]`) may be left out, and `**`
/// stands for any number of steps: `**.encrypted`.
public final class AttributePattern {

    private final String written;
    private final List<Step> steps;

    private record Step(Glob glob, String text, boolean index) {
        private static Step of(String text, boolean index) {
            return new Step(Glob.of(text), text, index);
        }
    }

    private AttributePattern(String written) {
        this.written = written;
        this.steps = steps(written);
    }

    public static AttributePattern of(String written) {
        return new AttributePattern(written);
    }

    public boolean covers(String path) {
        return covers(0, steps(path), 0);
    }

    private boolean covers(int step, List<Step> path, int at) {
        if (step == steps.size()) {
            return true;
        }
        if (steps.get(step).text().equals("**")) {
            return covers(step + 1, path, at) || (at < path.size() && covers(step, path, at + 1));
        }
        if (at == path.size()) {
            return false;
        }
        return (steps.get(step).glob().matches(path.get(at).text()) && covers(step + 1, path, at + 1))
                || (path.get(at).index() && covers(step, path, at + 1));
    }

    private static List<Step> steps(String path) {
        var steps = new ArrayList<Step>();
        var from = 0;
        while (from < path.length()) {
            if (path.startsWith("[\"", from)) {
                var end = path.indexOf("\"]", from);
                end = end < 0 ? path.length() : end;
                steps.add(Step.of(path.substring(from + 2, end), false));
                from = end + 2;
            } else if (path.charAt(from) == '[') {
                var end = path.indexOf(']', from);
                end = end < 0 ? path.length() : end;
                steps.add(Step.of(path.substring(from + 1, end), true));
                from = end + 1;
            } else {
                var end = nameEnd(path, from);
                var name = path.substring(from, end);
                steps.add(Step.of(name, !name.isEmpty() && name.chars().allMatch(Character::isDigit)));
                from = end;
            }
            from += from < path.length() && path.charAt(from) == '.' ? 1 : 0;
        }
        return steps;
    }

    private static int nameEnd(String path, int from) {
        var end = from;
        while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
            end++;
        }
        return end;
    }

    /// As it was written.
    @Override
    public String toString() {
        return written;
    }
}
