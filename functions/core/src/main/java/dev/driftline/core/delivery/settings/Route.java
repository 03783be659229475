package dev.driftline.core.delivery.settings;

import dev.driftline.core.ledger.Transition;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which transitions some channels hear of. A member that is empty chooses nothing out.
///
/// @param stacks globs over the state's location: `*` is anything
/// @param types globs over the resource type
/// @param severity at least this urgent
record Route(
        Set<String> channels,
        List<Pattern> stacks,
        Set<String> accounts,
        List<Pattern> types,
        Set<Finding.Kind> kinds,
        Set<Transition.Kind> transitions,
        Severity severity) {

    private static final Transition.Kind[] TOLD =
            Stream.of(Transition.Kind.values()).filter(Route::isTold).toArray(Transition.Kind[]::new);

    Route {
        channels = Set.copyOf(channels);
        stacks = List.copyOf(stacks);
        accounts = Set.copyOf(accounts);
        types = List.copyOf(types);
        kinds = Set.copyOf(kinds);
        transitions = Set.copyOf(transitions);
    }

    static Route of(Section section, Set<String> known) {
        var channels = section.texts("channels");
        if (channels.isEmpty()) {
            section.problem("channels", "is missing; name at least one");
        }
        channels.stream()
                .filter(channel -> !known.contains(channel))
                .forEach(channel -> section.problem(
                        "channels", "there is no channel " + channel + "; known are " + String.join(", ", known)));
        var route = new Route(
                Set.copyOf(channels),
                globs(section.texts("stacks")),
                Set.copyOf(section.texts("accounts")),
                globs(section.texts("types")),
                Set.copyOf(labels(section, "kinds", Finding.Kind.values())),
                Set.copyOf(labels(section, "transitions", TOLD)),
                severity(section));
        section.nothingElse();
        return route;
    }

    boolean matches(Transition transition) {
        var finding = transition.finding();
        var scope = transition.entry().subject().scope();
        return finding.severity().compareTo(severity) <= 0
                && (stacks.isEmpty()
                        || stacks.stream().anyMatch(glob -> glob.matcher(scope).matches()))
                && (accounts.isEmpty() || accounts.contains(finding.account()))
                && (types.isEmpty()
                        || types.stream()
                                .anyMatch(glob -> finding.types().stream()
                                        .anyMatch(type -> glob.matcher(type).matches())))
                && (kinds.isEmpty() || kinds.contains(finding.kind()))
                && (transitions.isEmpty() || !isTold(transition.kind()) || transitions.contains(transition.kind()));
    }

    /// Whoever was told of a finding gets the rest of what is known of it.
    private static boolean isTold(Transition.Kind kind) {
        return kind != Transition.Kind.ATTRIBUTED;
    }

    private static Severity severity(Section section) {
        return section.text("severity")
                .flatMap(text -> named(text, Severity.values()).or(() -> {
                    section.problem("severity", "is none of " + names(Severity.values()));
                    return Optional.empty();
                }))
                .orElse(Severity.LOW);
    }

    private static <E extends Enum<E>> List<E> labels(Section section, String member, E[] values) {
        var chosen = new ArrayList<E>();
        for (var text : section.texts(member)) {
            named(text, values)
                    .ifPresentOrElse(
                            chosen::add, () -> section.problem(member, "holds something else than " + names(values)));
        }
        return chosen;
    }

    private static <E extends Enum<E>> Optional<E> named(String text, E[] values) {
        return Stream.of(values)
                .filter(value -> value.name().equalsIgnoreCase(text.strip()))
                .findFirst();
    }

    private static <E extends Enum<E>> String names(E[] values) {
        return Stream.of(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static List<Pattern> globs(List<String> texts) {
        return texts.stream()
                .map(text ->
                        Stream.of(text.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")))
                .map(Pattern::compile)
                .toList();
    }
}
