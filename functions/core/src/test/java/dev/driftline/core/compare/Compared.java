package dev.driftline.core.compare;

import dev.driftline.core.compare.AttributeRule.DecidedBy;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Comparisons as the tests of this package ask for them.
final class Compared {

    private Compared() {}

    /// The differences of one attribute that the user decides and no child claims.
    static List<Difference> of(String attribute, Meaning meaning, Value declared, Value live) {
        return new AttributeComparison(attribute, rule(meaning, DecidedBy.USER), declared, live, List.of())
                .differences();
    }

    static AttributeRule.Compared rule(Meaning meaning, DecidedBy decidedBy) {
        return new AttributeRule.Compared(meaning, decidedBy, false);
    }

    static DeclaredResource declared(String address, Value.Block attributes) {
        return new DeclaredResource(
                "state",
                address,
                address.substring(0, address.indexOf('.')),
                attributes,
                Set.of(),
                "aws",
                Optional.empty());
    }

    /// The verdicts on what the state declares, by address.
    static Map<String, Verdict> verdicts(
            Map<String, TypeRules> types, Map<DeclaredResource, LiveRead<Map<String, Value>>> reads) {
        Function<DeclaredResource, Optional<TypeRules>> rules =
                declared -> Optional.ofNullable(types.get(declared.type()));
        var verdicts = new LinkedHashMap<String, Verdict>();
        new Comparison(rules, reads.keySet())
                .verdicts(reads)
                .forEach(verdict -> verdicts.put(verdict.resource().address(), verdict));
        return verdicts;
    }
}
