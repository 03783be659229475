package dev.driftline.core.remedy;

import dev.driftline.core.report.Digest;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.FindingText;
import dev.driftline.core.report.Insight.Purpose;
import dev.driftline.core.report.Insight.Remedy;
import dev.driftline.core.report.Printable;
import dev.driftline.core.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What to do about all findings of a stack, as files to read first and then use: `imports.tf`, `keep.sh`, `undo.sh`.
public final class FixScripts {

    private static final int LONGEST_NAME = 60;

    private static final String IMPORTS = "/imports.tf";
    private static final String KEEP = "/keep.sh";
    private static final String UNDO = "/undo.sh";

    private FixScripts() {}

    /// All that there may be for the stacks of the report that were scanned.
    public static List<String> paths(Report report) {
        return report.stacks().stream()
                .filter(stack -> stack.problem().isEmpty())
                .map(stack -> folder(stack.source()))
                .flatMap(folder -> Stream.of(folder + IMPORTS, folder + KEEP, folder + UNDO))
                .toList();
    }

    /// Texts by path: a folder for each stack, and in it only files that say something.
    public static Map<String, String> of(Report report) {
        var byStack = new LinkedHashMap<String, List<Finding>>();
        report.findings()
                .forEach(finding -> byStack.computeIfAbsent(finding.stack(), key -> new ArrayList<>())
                        .add(finding));
        var files = new LinkedHashMap<String, String>();
        byStack.forEach((stack, findings) -> {
            var folder = folder(stack);
            var imports = imports(findings);
            if (!imports.isEmpty()) {
                files.put(folder + IMPORTS, imports);
            }
            script("What keeps the changes as they are in AWS.", stack, findings, Purpose.KEEP)
                    .ifPresent(text -> files.put(folder + KEEP, text));
            script(
                            "What brings back what the state says, as far as the configuration says it too.",
                            stack,
                            findings,
                            Purpose.UNDO)
                    .ifPresent(text -> files.put(folder + UNDO, text));
        });
        return files;
    }

    /// Told apart by a hash, since two locations may look the same when only letters are left.
    static String folder(String stack) {
        if (stack.isEmpty()) {
            return "unmanaged";
        }
        var name =
                stack.replaceAll("[?#].*", "").replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-+|-+$", "");
        var end = name.substring(Math.max(0, name.length() - LONGEST_NAME)).replaceAll("^-+", "");
        return end + "-" + Digest.of(List.of(stack)).substring(0, 6);
    }

    private static String imports(List<Finding> findings) {
        var text = new StringBuilder();
        for (var finding : findings) {
            finding.insight().remedies().stream()
                    .filter(FixScripts::isBlock)
                    .forEach(remedy ->
                            text.append(reason(finding)).append(remedy.text()).append("\n\n"));
        }
        return text.toString();
    }

    private static Optional<String> script(String title, String stack, List<Finding> findings, Purpose purpose) {
        var text = new StringBuilder();
        for (var finding : findings) {
            var commands = finding.insight().remedies().stream()
                    .filter(remedy -> remedy.purpose() == purpose && !isBlock(remedy))
                    .toList();
            if (!commands.isEmpty()) {
                text.append('\n').append(reason(finding));
                var isAlternative =
                        finding.kind() == Finding.Kind.DUPLICATE || finding.kind() == Finding.Kind.UNMANAGED;
                for (var command : commands) {
                    text.append(isAlternative ? commented(command.text()) : command.text())
                            .append('\n');
                    isAlternative = true;
                }
            }
        }
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(head(title, stack.isEmpty() ? "no state" : Printable.of(stack)) + text);
    }

    private static String head(String title, String stack) {
        return """
                #!/bin/sh
                # %s
                # Of %s
                # Written by Driftline, which ran none of it. Read it, take out what you do not want, and run it in the
                # folder of the stack's root module or project.
                set -eu
                """.formatted(title, stack);
    }

    /// Only one of several ways runs.
    private static String commented(String text) {
        return "# or: " + text.replace("\n", "\n# ").replace("\n# # ", "\n# ");
    }

    private static String reason(Finding finding) {
        var reason = new StringBuilder("# %s, %s (%s)\n"
                .formatted(FindingText.headline(finding), finding.severity().label(), Printable.of(finding.id())));
        finding.insight()
                .cause()
                .ifPresent(cause ->
                        reason.append("# ").append(Printable.of(cause.text())).append('\n'));
        finding.insight()
                .who()
                .ifPresent(
                        who -> reason.append("# ").append(FindingText.who(who)).append('\n'));
        return reason.toString();
    }

    private static boolean isBlock(Remedy remedy) {
        return remedy.text().startsWith("import {");
    }
}
