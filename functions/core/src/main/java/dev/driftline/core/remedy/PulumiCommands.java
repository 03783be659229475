package dev.driftline.core.remedy;

import dev.driftline.core.model.Urn;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Insight;
import dev.driftline.core.report.Insight.Remedy;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What Pulumi is told, in the folder of the project. Without `--refresh` an update compares with the state alone and
/// sees no drift (<https://www.pulumi.com/docs/iac/cli/commands/pulumi_up/>).
record PulumiCommands(Replacements replacements) implements Tool {

    private static final String PULUMI = "pulumi";

    /// `package:module:Name`, as `aws:ec2/securityGroup:SecurityGroup`.
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z][\\w.-]*:[\\w./-]*:[\\w.-]+");

    @Override
    public List<Remedy> remedies(Finding finding) {
        var urn = finding.address();
        // A target may be a pattern, and this one must not be.
        return Shell.isFit(urn) && !urn.contains("*")
                ? Urn.of(urn).map(named -> remedies(finding, urn, named)).orElse(List.of())
                : List.of();
    }

    private List<Remedy> remedies(Finding finding, String urn, Urn named) {
        var stack = Shell.quoted(named.stack());
        var target = "--stack %s --target %s".formatted(stack, Shell.quoted(urn));
        var refresh = Tool.keep(
                PULUMI, "pulumi refresh %s\n# and change the program, or the next update undoes it".formatted(target));
        var anew = replacements.isOneFor(finding) ? " --replace " + Shell.quoted(urn) : "";
        var update = Tool.undo(PULUMI, "pulumi up --refresh " + target + anew);
        return switch (finding.kind()) {
            case CHANGED -> List.of(refresh, update);
            case MISSING -> {
                var delete = Tool.keep(
                        PULUMI,
                        delete(stack, urn, "and take it out of the program, or the next update creates it again"));
                yield adoption(finding, stack, named)
                        .map(adopt -> List.of(delete, adopt, update))
                        .orElseGet(() -> List.of(delete, update));
            }
            case DUPLICATE ->
                List.of(Tool.keep(
                        PULUMI, delete(stack, urn, "in one of the two only, and take it out of that one's program")));
            case UNMANAGED, STATE_ROLLED_BACK, STATE_REPLACED, STATE_CHANGED_UNLOCKED, STATE_SHRUNK -> List.of();
        };
    }

    /// Where another one took the place of what is gone, the program may have that one, once the old one is out of the
    /// state (<https://www.pulumi.com/docs/iac/cli/commands/pulumi_import/>).
    private static Optional<Remedy> adoption(Finding finding, String stack, Urn urn) {
        var token = urn.type();
        var name = urn.name();
        if (!TOKEN.matcher(token).matches() || !Shell.isValue(name)) {
            return Optional.empty();
        }
        return finding.insight()
                .cause()
                .flatMap(Insight.Cause::successor)
                .filter(Shell::isValue)
                .map(id -> Tool.keep(
                        PULUMI,
                        "pulumi import --stack %s %s %s %s\n# after `pulumi state delete`, to have the one that took its place"
                                .formatted(stack, Shell.quoted(token), Shell.quoted(name), Shell.quoted(id))));
    }

    private static String delete(String stack, String urn, String then) {
        return "pulumi state delete --stack %s %s\n# %s".formatted(stack, Shell.quoted(urn), then);
    }
}
