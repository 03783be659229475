package dev.driftline.core.compare;

import dev.driftline.core.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// One statement of a policy in its canonical spelling, and whether it says all that another one says.
///
/// @param parts what it names: `Action`, `NotAction`, `Resource`, `Principal` and so on, each as a set of texts
/// @param conditions by operator and key
record PolicyStatement(String effect, Map<String, Set<String>> parts, Map<String, Set<String>> conditions) {

    private static final List<String> SUBJECTS = List.of("Action", "Resource", "Principal");

    static PolicyStatement of(Value statement) {
        var parts = new HashMap<String, Set<String>>();
        var conditions = new HashMap<String, Set<String>>();
        statement.entries().forEach((name, value) -> {
            switch (name) {
                case "Action", "NotAction", "Resource", "NotResource" -> parts.put(name, texts(value));
                case "Principal", "NotPrincipal" -> parts.put(name, principals(value));
                case "Condition" ->
                    value.entries()
                            .forEach((operator, tests) -> tests.entries()
                                    .forEach((key, values) -> conditions.put(operator + " " + key, texts(values))));
                default -> {} // Sid and what nobody knows say nothing of who may do what
            }
        });
        return new PolicyStatement(
                statement.entries().getOrDefault("Effect", Value.absent()).asText(), parts, conditions);
    }

    boolean hasEffect(String wanted) {
        return effect.equalsIgnoreCase(wanted);
    }

    /// One statement for each action, resource and principal, unless these are too many: others may say them apart.
    List<PolicyStatement> pieces(int most) {
        var pieces = new ArrayList<>(List.of(this));
        for (var subject : SUBJECTS) {
            var split = new ArrayList<PolicyStatement>();
            for (var piece : pieces) {
                for (var one : piece.parts.getOrDefault(subject, Set.of(""))) {
                    split.add(one.isEmpty() ? piece : piece.with(subject, one));
                    if (split.size() > most) {
                        return List.of(this);
                    }
                }
            }
            pieces = split;
        }
        return pieces;
    }

    private PolicyStatement with(String part, String only) {
        var changed = new HashMap<>(parts);
        changed.put(part, Set.of(only));
        return new PolicyStatement(effect, changed, conditions);
    }

    /// Does this one say all that the other says?
    boolean covers(PolicyStatement other) {
        return SUBJECTS.stream().allMatch(subject -> covers(subject, other))
                && conditions.entrySet().stream().allMatch(test -> isTested(test, other));
    }

    private boolean covers(String subject, PolicyStatement other) {
        var named = parts.get(subject);
        var exempt = parts.get("Not" + subject);
        var otherNamed = other.parts.get(subject);
        var otherExempt = other.parts.get("Not" + subject);
        if (named != null) {
            return otherNamed != null
                    ? otherNamed.stream().allMatch(text -> named.stream().anyMatch(own -> includes(own, text)))
                    : named.contains("*");
        }
        if (exempt != null) {
            return otherExempt != null
                    ? otherExempt.containsAll(exempt)
                    : otherNamed != null
                            && otherNamed.stream()
                                    .allMatch(text -> text.indexOf('*') < 0
                                            && exempt.stream().noneMatch(own -> includes(own, text)));
        }
        return otherNamed == null && otherExempt == null;
    }

    /// The other one is bound by the same test, or by a narrower one.
    private static boolean isTested(Map.Entry<String, Set<String>> test, PolicyStatement other) {
        var theirs = other.conditions.get(test.getKey());
        if (theirs == null) {
            return false;
        }
        return test.getKey().toLowerCase(Locale.ROOT).contains("not")
                ? theirs.containsAll(test.getValue())
                : test.getValue().containsAll(theirs);
    }

    private static boolean includes(String pattern, String text) {
        if (pattern.equals(text)) {
            return true;
        }
        var regex = Pattern.quote(pattern.replaceAll("\\*+", "*"))
                .replace("*", "\\E.*\\Q")
                .replace("?", "\\E.\\Q");
        return Pattern.matches(regex, text);
    }

    /// `AWS:123456789012`; everybody is `*`, however written.
    private static Set<String> principals(Value value) {
        var found = new LinkedHashSet<String>();
        if (value.entries().isEmpty()) {
            found.addAll(texts(value));
        }
        value.entries()
                .forEach((kind, names) -> texts(names)
                        .forEach(name -> found.add(name.equals("*") && kind.equals("AWS") ? "*" : kind + ":" + name)));
        return found;
    }

    private static Set<String> texts(Value value) {
        var found = new LinkedHashSet<String>();
        if (!value.asText().isEmpty()) {
            found.add(value.asText());
        }
        value.elements().forEach(element -> found.add(element.asText()));
        return found;
    }
}
