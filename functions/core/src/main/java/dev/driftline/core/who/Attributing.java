package dev.driftline.core.who;

import dev.driftline.core.match.Glob;
import dev.driftline.core.match.Scalars;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Insight.Attribution;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Which of several events made a finding. An event counts when it names the very resource and is one that changes the
/// attribute. It is sure when it also says the value that was found; else all that could be must be one actor's.
record Attributing(EventTable table, List<Glob> ownRoles) {

    Optional<Attribution> of(Finding finding, Collection<Event> events) {
        return table.of(finding.type()).flatMap(row -> {
            var possible = events.stream()
                    .filter(event -> !isElsewhere(finding, event))
                    .filter(event -> ownRoles.stream()
                            .noneMatch(own -> own.matches(event.actor().role())))
                    .filter(event -> event.source().equals(row.source()))
                    .filter(event -> names(finding).contains(event.name()))
                    .filter(event -> isAbout(row, finding, event))
                    .sorted(Comparator.comparing(Event::at).reversed())
                    .toList();
            var sure = possible.stream().filter(event -> says(finding, event)).findFirst();
            if (sure.isPresent()) {
                return sure.map(event -> attribution(event, true));
            }
            var actors = possible.stream().map(Event::actor).distinct().count();
            return actors == 1 ? Optional.of(attribution(possible.getFirst(), false)) : Optional.empty();
        });
    }

    /// The events that could have made it, as they are called without a version.
    Set<String> names(Finding finding) {
        var names = new HashSet<String>();
        asked(finding).forEach(name -> names.add(Event.named(name)));
        return names;
    }

    /// The same, as they are looked up.
    List<String> asked(Finding finding) {
        return table.of(finding.type())
                .map(row -> switch (finding.kind()) {
                    case CHANGED ->
                        finding.changes().stream()
                                .flatMap(change -> row.changing(change.attribute()).stream())
                                .distinct()
                                .toList();
                    case MISSING -> row.deleted();
                    case UNMANAGED,
                            DUPLICATE,
                            STATE_ROLLED_BACK,
                            STATE_REPLACED,
                            STATE_CHANGED_UNLOCKED,
                            STATE_SHRUNK -> List.<String>of();
                })
                .orElse(List.of());
    }

    private static boolean isElsewhere(Finding finding, Event event) {
        return !finding.account().isEmpty()
                && !event.account().isEmpty()
                && !finding.account().equals(event.account());
    }

    private static boolean isAbout(EventTable.Row row, Finding finding, Event event) {
        var id = finding.resourceId();
        return row.named().stream().anyMatch(path -> isNamed(id, event, path))
                || row.parts().filter(parts -> hasParts(parts, id, event)).isPresent();
    }

    private static boolean hasParts(EventTable.Parts parts, String id, Event event) {
        var cut = parts.id().matcher(id);
        return cut.matches()
                && IntStream.range(0, parts.named().size())
                        .allMatch(i ->
                                isPart(cut.group(i + 1), event, parts.named().get(i)));
    }

    /// What an id leaves out is not asked for.
    private static boolean isPart(@Nullable String part, Event event, List<String> paths) {
        return part == null || paths.stream().anyMatch(path -> isNamed(part, event, path));
    }

    private static boolean isNamed(String id, Event event, String path) {
        return event.texts(path).stream().anyMatch(said -> Names.isNamed(id, said));
    }

    /// A deletion that names the resource says all there is. Of a change it must say all that is new in one attribute.
    private static boolean says(Finding finding, Event event) {
        if (finding.kind() == Finding.Kind.MISSING) {
            return true;
        }
        var said = event.said();
        return finding.changes().stream().filter(change -> !change.sensitive()).anyMatch(change -> {
            var came = new HashSet<>(Scalars.of(change.actual()));
            came.removeAll(Scalars.of(change.expected()));
            var went = new HashSet<>(Scalars.of(change.expected()));
            went.removeAll(Scalars.of(change.actual()));
            var told = came.isEmpty() ? went : came;
            var field = plain(change.path().replaceAll("\\[[^]]*]", "").replaceAll(".*\\.", ""));
            return told.stream().anyMatch(Attributing::isTelling)
                    ? told.stream()
                            .filter(Attributing::isToBeSaid)
                            .allMatch(text ->
                                    said.stream().anyMatch(each -> each.text().equals(text)))
                    : !told.isEmpty()
                            && told.stream()
                                    .allMatch(text -> said.stream()
                                            .anyMatch(each -> each.text().equalsIgnoreCase(text)
                                                    && plain(each.field()).equals(field)));
        });
    }

    /// Beside a text that tells, numbers count: the same addresses may have been let in at another port.
    private static boolean isToBeSaid(String text) {
        return isTelling(text) || (text.matches("\\d+") && !text.equals("0"));
    }

    /// A flag or a number stands in many requests by chance.
    private static boolean isTelling(String text) {
        return text.length() > 3 && !text.matches("-?\\d+([.]\\d+)?|true|false");
    }

    private static String plain(String field) {
        return field.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static Attribution attribution(Event event, boolean sure) {
        return new Attribution(event.actor().name(), event.at(), event.name(), event.id(), event.via(), sure);
    }
}
