package dev.driftline.core.remedy;

import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Insight.Remedy;
import java.util.List;
import java.util.stream.Collectors;

/// What Terraform and OpenTofu are told, in the folder of the root module.
///
/// @param binary `terraform` or `tofu`: their commands and options are the same
record TerraformCommands(String binary, ImportIds importIds, Replacements replacements) implements Tool {

    private static final int MOST_NAMED = 5;

    @Override
    public List<Remedy> remedies(Finding finding) {
        return switch (finding.kind()) {
            case UNMANAGED -> imports(finding);
            case CHANGED, MISSING, DUPLICATE -> isAddress(finding.address()) ? managed(finding) : List.of();
            case STATE_ROLLED_BACK, STATE_REPLACED, STATE_CHANGED_UNLOCKED, STATE_SHRUNK -> List.of();
        };
    }

    private List<Remedy> managed(Finding finding) {
        var address = Shell.quoted(finding.address());
        var anew = replacements.isOneFor(finding) ? "-replace=%s ".formatted(address) : "";
        var apply = Tool.undo(binary, "%s apply %s-target=%s".formatted(binary, anew, address));
        var remove = "%s state rm %s\n# ".formatted(binary, address);
        return switch (finding.kind()) {
            case CHANGED ->
                List.of(
                        Tool.keep(
                                binary,
                                "%s apply -refresh-only -target=%s\n# and change the configuration, or the next apply undoes it: %s"
                                        .formatted(binary, address, attributes(finding))),
                        apply);
            case MISSING ->
                List.of(
                        Tool.keep(
                                binary,
                                remove + "and take it out of the configuration, or the next apply creates it again"),
                        apply);
            case DUPLICATE ->
                List.of(Tool.keep(
                        binary, remove + "in one of the two only, and take it out of that one's configuration"));
            case UNMANAGED, STATE_ROLLED_BACK, STATE_REPLACED, STATE_CHANGED_UNLOCKED, STATE_SHRUNK -> List.of();
        };
    }

    /// The block needs Terraform 1.5; the resource's own block can be generated:
    /// <https://developer.hashicorp.com/terraform/language/import/generating-configuration>
    private List<Remedy> imports(Finding finding) {
        var id = importIds.of(finding).orElse("");
        var isOfAnotherTool = finding.insight().cause().stream()
                .anyMatch(cause -> cause.kind().equals("made_by_another_tool"));
        if (isOfAnotherTool || !Shell.isFit(id) || !finding.type().matches("[a-z][a-z0-9_]*")) {
            return List.of();
        }
        var address = finding.address().matches("[a-z][a-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_-]*")
                ? finding.address()
                : finding.type() + "." + Hcl.identifier(finding.resourceId());
        // Provider 6:
        // <https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/enhanced-region-support>
        var elsewhere = finding.region().matches("[a-z0-9-]+")
                ? "\n# Where that is not the provider's own region, with provider 6: id = %s"
                        .formatted(Hcl.quoted(id + "@" + finding.region()))
                : "";
        var block = "import {\n  to = %s\n  id = %s\n}%s".formatted(address, Hcl.quoted(id), elsewhere);
        if (!Shell.isValue(id)) {
            return List.of(Tool.keep(binary, block));
        }
        return List.of(
                Tool.keep(binary, block),
                Tool.keep(
                        binary,
                        "%s import %s %s\n# for Terraform before 1.5, which has no import blocks"
                                .formatted(binary, Shell.quoted(address), Shell.quoted(id))));
    }

    /// As far as anybody can tell: not what several resources share, nor a key that the state does not tell.
    private static boolean isAddress(String address) {
        return Shell.isFit(address)
                && (Character.isLetter(address.codePointAt(0)) || address.startsWith("_"))
                && !address.contains("[?]")
                && !address.endsWith(")");
    }

    private static String attributes(Finding finding) {
        return finding.changes().stream()
                .map(change -> change.attribute())
                .filter(name -> name.matches("[a-z][a-z0-9_]*"))
                .distinct()
                .limit(MOST_NAMED)
                .collect(Collectors.joining(", "));
    }
}
