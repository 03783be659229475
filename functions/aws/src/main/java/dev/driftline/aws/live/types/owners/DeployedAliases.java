package dev.driftline.aws.live.types.owners;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.types.codedeploy.LambdaShifts;
import dev.driftline.aws.live.types.codedeploy.LambdaShifts.Shift;
import dev.driftline.aws.live.types.lambda.FunctionNames;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import dev.driftline.core.scan.LiveResources.Owner;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The version that an alias of a Lambda function points to, and the weights between two of them, where CodeDeploy
/// says that its deployment put them there. Another version, or a weight that no deployment shifts, is drift.
///
/// Source: AWS CodeDeploy user guide, "Deployments on an AWS Lambda compute platform" (traffic is shifted by the
/// weights of the alias, and goes to the target version in the end).
final class DeployedAliases implements Owners.Explainer {

    private static final String WEIGHTS = "additional_version_weights";
    private static final Pattern WEIGHT = Pattern.compile(".*" + WEIGHTS + "\\[\"(\\d+)\"]");

    @Override
    public Optional<Owner> of(Reads reads, DeclaredResource declared, Difference difference) {
        var attribute = difference.attribute();
        if (!declared.type().equals("aws_lambda_alias")
                || !(attribute.equals("function_version") || attribute.equals("routing_config"))) {
            return Optional.empty();
        }
        return LambdaShifts.of(reads, FunctionNames.bare(declared.text("function_name")), declared.text("name"))
                .filter(shift -> attribute.equals("function_version")
                        ? versions(shift).contains(difference.actual().asText())
                        : isShifted(shift, weighted(difference)))
                .findFirst()
                .map(shift -> new Owner(
                        "codedeploy",
                        "a CodeDeploy deployment %s the alias to version %s"
                                .formatted(shift.running() ? "shifts" : "shifted", shift.target())));
    }

    private static Set<String> versions(Shift shift) {
        return shift.running() ? Set.of(shift.target(), shift.current()) : Set.of(shift.target());
    }

    /// In the end no weight is left.
    private static boolean isShifted(Shift shift, Set<String> weighted) {
        return weighted.isEmpty() || (shift.running() && weighted.equals(Set.of(shift.target())));
    }

    /// The versions that AWS gives a weight to now, as far as the difference tells.
    private static Set<String> weighted(Difference difference) {
        var versions = new HashSet<String>();
        var one = WEIGHT.matcher(difference.path());
        if (one.matches()) {
            if (!difference.actual().isEmpty()) {
                versions.add(one.group(1));
            }
        } else if (difference.path().endsWith(WEIGHTS)) {
            versions.addAll(difference.actual().entries().keySet());
        } else {
            collect(difference.actual(), versions);
        }
        return versions;
    }

    private static void collect(Value value, Set<String> versions) {
        value.elements().forEach(element -> collect(element, versions));
        versions.addAll(
                value.entries().getOrDefault(WEIGHTS, Value.absent()).entries().keySet());
    }
}
