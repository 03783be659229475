package dev.driftline.core.compare;

import dev.driftline.core.model.Value;
import java.util.ArrayList;
import java.util.List;

/// Whether a policy allows more than another one: by a new statement, action, resource or principal, by a
/// condition that went, or by a denial that went.
///
/// What cannot be told for sure counts as more. Source: IAM User Guide, "Policy evaluation logic" and "IAM JSON policy
/// elements reference".
public final class PolicyReach {

    /// Beyond this, a policy is compared statement by statement and not piece by piece.
    private static final int MOST_PIECES = 5000;

    private PolicyReach() {}

    /// Values that hold policies as texts, somewhere in them. Where none of the two has one, nothing was widened.
    public static boolean widened(Value expected, Value actual) {
        return more("Allow", statements(actual), statements(expected))
                || more("Deny", statements(expected), statements(actual));
    }

    /// Is there a statement of that effect that the others do not have?
    private static boolean more(String effect, List<PolicyStatement> statements, List<PolicyStatement> others) {
        var same = others.stream().filter(other -> other.hasEffect(effect)).toList();
        return statements.stream()
                .filter(statement -> statement.hasEffect(effect))
                .flatMap(statement -> statement.pieces(MOST_PIECES).stream())
                .anyMatch(piece -> same.stream().noneMatch(other -> other.covers(piece)));
    }

    private static List<PolicyStatement> statements(Value value) {
        var found = new ArrayList<PolicyStatement>();
        collect(value, found);
        return found;
    }

    private static void collect(Value value, List<PolicyStatement> found) {
        switch (value) {
            case Value.Text _ -> {
                if (IamPolicy.understood(value) instanceof Value.Text(var canonical)) {
                    JsonText.parse(canonical)
                            .map(policy -> policy.entries().getOrDefault("Statement", Value.absent()))
                            .ifPresent(statements ->
                                    each(statements).forEach(statement -> found.add(PolicyStatement.of(statement))));
                }
            }
            case Value.ListOf _, Value.SetOf _ -> value.elements().forEach(element -> collect(element, found));
            case Value.Block _, Value.MapOf _ -> value.entries().values().forEach(field -> collect(field, found));
            case Value.Absent _, Value.Numeric _, Value.Flag _, Value.Unknown _ -> {}
        }
    }

    /// One of one is written as itself.
    private static List<Value> each(Value statements) {
        return statements instanceof Value.MapOf ? List.of(statements) : statements.elements();
    }
}
