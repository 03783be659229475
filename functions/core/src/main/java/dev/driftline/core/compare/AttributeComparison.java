package dev.driftline.core.compare;

import dev.driftline.core.compare.Meaning.Sides;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// One attribute of one resource, with what children claim of it.
final class AttributeComparison {

    private final String attribute;
    private final AttributeRule.Compared rule;
    private final List<Difference> differences = new ArrayList<>();
    private final List<Judgement.Shared> shared = new ArrayList<>();
    private final Spelling spelling;

    AttributeComparison(
            String attribute, AttributeRule.Compared rule, Value declared, Value live, List<Claims.Held> claims) {
        this.attribute = attribute;
        this.rule = rule;
        var read = new Sides(declared, live);
        var sides = rule.meaning().of(read);
        this.spelling = new Spelling(read, sides);
        if (declared.isEmpty() && rule.decidedBy() == AttributeRule.DecidedBy.AWS && claims.isEmpty()) {
            return;
        }
        if (claims.isEmpty()) {
            differences.addAll(
                    spelledAsRead(Sameness.between(attribute, sides.declared(), sides.live()), declared, live));
        } else if (isCollection(sides.live()) || isCollection(sides.declared())) {
            collection(sides, claims);
        } else {
            scalar(sides, declared, live, claims);
        }
    }

    /// A text that means a structure (a policy) is shown as it was read, not as it was understood.
    private List<Difference> spelledAsRead(List<Difference> found, Value declared, Value live) {
        var texts = (declared instanceof Value.Text || declared instanceof Value.Absent)
                && (live instanceof Value.Text || live instanceof Value.Absent);
        return texts && !found.isEmpty()
                ? List.of(new Difference(attribute, declared, live, false))
                : found.stream().map(spelling::asWritten).toList();
    }

    private void collection(Sides sides, List<Claims.Held> claims) {
        var less = Sameness.without(sides.declared().elements(), sides.live().elements());
        var more = Sameness.withoutDeclared(
                sides.live().elements(), sides.declared().elements());
        var childrensAlone = rule.decidedBy() == AttributeRule.DecidedBy.USER_OR_CHILDREN;
        for (var element : less) {
            var claimers = claimers(element, declaredOf(claims));
            var difference = spelling.asWritten(new Difference(attribute, element, Value.absent(), false));
            if (!claimers.isEmpty()) {
                shared.add(new Judgement.Shared(difference, claimers));
            } else if (!childrensAlone) {
                differences.add(difference);
            }
        }
        for (var element : more) {
            if (claimers(element, declaredOf(claims)).isEmpty()) {
                extra(
                        spelling.asWritten(new Difference(attribute, Value.absent(), element, false)),
                        claimers(element, claims));
            }
        }
    }

    /// @param changed children that are something else than declared, and are this
    private void extra(Difference difference, Set<DeclaredResource> changed) {
        if (changed.isEmpty()) {
            differences.add(difference);
        } else {
            shared.add(new Judgement.Shared(difference, changed));
        }
    }

    private static List<Claims.Held> declaredOf(List<Claims.Held> claims) {
        return claims.stream().filter(claim -> !claim.live()).toList();
    }

    /// A scalar has one value, so the child that claims it owns the attribute.
    private void scalar(Sides sides, Value declared, Value live, List<Claims.Held> claims) {
        if (Sameness.same(sides.declared(), sides.live())
                || !claimers(sides.live(), declaredOf(claims)).isEmpty()) {
            return;
        }
        var claimers = new LinkedHashSet<DeclaredResource>();
        claims.forEach(claim -> claimers.add(claim.claimer()));
        shared.add(new Judgement.Shared(new Difference(attribute, declared, live, false), claimers));
    }

    private Set<DeclaredResource> claimers(Value element, List<Claims.Held> claims) {
        var claimers = new LinkedHashSet<DeclaredResource>();
        for (var claim : claims) {
            if (spellings(claim.element()).stream().anyMatch(own -> Sameness.same(own, element))) {
                claimers.add(claim.claimer());
            }
        }
        return claimers;
    }

    /// The claimed element as the attribute's meaning understands it, alone or as a member of the collection.
    private List<Value> spellings(Value element) {
        var spellings = new ArrayList<Value>();
        var member = rule.meaning().of(new Sides(new Value.SetOf(List.of(element)), Value.absent()));
        spellings.addAll(member.declared().elements());
        spellings.add(rule.meaning().of(new Sides(element, Value.absent())).declared());
        return spellings;
    }

    private static boolean isCollection(Value value) {
        return value instanceof Value.SetOf || value instanceof Value.ListOf;
    }

    List<Difference> differences() {
        return differences;
    }

    List<Judgement.Shared> shared() {
        return shared;
    }
}
