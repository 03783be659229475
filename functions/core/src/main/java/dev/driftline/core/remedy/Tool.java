package dev.driftline.core.remedy;

import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Insight.Purpose;
import dev.driftline.core.report.Insight.Remedy;
import java.util.List;

/// The commands of what manages a stack.
sealed interface Tool permits TerraformCommands, PulumiCommands {

    /// None where no command is sure to do it.
    List<Remedy> remedies(Finding finding);

    /// @param format of a state: `terraform/4`, `opentofu/4`, `pulumi/3`
    static Tool of(String format, ImportIds importIds, Replacements replacements) {
        if (format.startsWith("pulumi/")) {
            return new PulumiCommands(replacements);
        }
        return new TerraformCommands(format.startsWith("opentofu/") ? "tofu" : "terraform", importIds, replacements);
    }

    static Remedy keep(String tool, String text) {
        return new Remedy(Purpose.KEEP, tool, text);
    }

    static Remedy undo(String tool, String text) {
        return new Remedy(Purpose.UNDO, tool, text);
    }
}
