package dev.driftline.core.remedy;

import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Insight.Remedy;
import java.util.List;

/// What Pulumi is told, in the folder of the project. Without `--refresh` an update compares with the state alone and
/// sees no drift (<https://www.pulumi.com/docs/iac/cli/commands/pulumi_up/>).
record PulumiCommands() implements Tool {

    private static final String PULUMI = "pulumi";

    @Override
    public List<Remedy> remedies(Finding finding) {
        var urn = finding.address();
        var parts = urn.split("::", 4);
        // A target may be a pattern, and this one must not be.
        if (!urn.startsWith("urn:pulumi:") || parts.length < 4 || !Shell.isFit(urn) || urn.contains("*")) {
            return List.of();
        }
        var stack = Shell.quoted(parts[0].substring("urn:pulumi:".length()));
        var target = "--stack %s --target %s".formatted(stack, Shell.quoted(urn));
        var refresh = Tool.keep(
                PULUMI, "pulumi refresh %s\n# and change the program, or the next update undoes it".formatted(target));
        var update = Tool.undo(PULUMI, "pulumi up --refresh " + target);
        return switch (finding.kind()) {
            case CHANGED -> List.of(refresh, update);
            case MISSING ->
                List.of(
                        Tool.keep(
                                PULUMI,
                                delete(
                                        stack,
                                        urn,
                                        "and take it out of the program, or the next update creates it again")),
                        update);
            case DUPLICATE ->
                List.of(Tool.keep(
                        PULUMI, delete(stack, urn, "in one of the two only, and take it out of that one's program")));
            case UNMANAGED, STATE_ROLLED_BACK, STATE_REPLACED, STATE_CHANGED_UNLOCKED, STATE_SHRUNK -> List.of();
        };
    }

    private static String delete(String stack, String urn, String then) {
        return "pulumi state delete --stack %s %s\n# %s".formatted(stack, Shell.quoted(urn), then);
    }
}
