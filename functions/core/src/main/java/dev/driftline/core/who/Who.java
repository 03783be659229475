package dev.driftline.core.who;

import com.fasterxml.jackson.databind.JsonNode;
import dev.driftline.core.match.Glob;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import dev.driftline.core.scan.Refinement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Says who made each finding, when and how, where the history of events makes that sure enough.
///
/// A finding of which nobody is known is asked about again at the next scan: events come up to a quarter of an hour
/// late.
public final class Who implements Refinement {

    /// More would not be worth the wait: the history is asked every other second.
    public static final int BUDGET = 60;

    private static final int MOST_EVENT_NAMES = 2;

    /// Of which a notice says why they told nothing.
    private static final int MOST_PLACES = 5;

    private final EventHistory history;
    private final Attributing attributing;
    private final UnaryOperator<List<Finding>> wanted;
    private final int budget;

    /// @param ownRoles globs for roles and users that deploy: what these did is what the state says
    /// @param wanted of a report's findings those to ask about, in the order of asking: the budget may end before
    /// @param budget how many questions may be asked in all
    public Who(EventHistory history, List<String> ownRoles, UnaryOperator<List<Finding>> wanted, int budget) {
        this.history = history;
        this.attributing = new Attributing(
                EventTable.known(), ownRoles.stream().map(Glob::of).toList());
        this.wanted = wanted;
        this.budget = budget;
    }

    @Override
    public Report of(Report report) {
        var run = new Run();
        var asked = new HashMap<Finding, Finding>();
        wanted.apply(report.findings()).forEach(finding -> asked.put(finding, run.attributed(finding)));
        var told = report.findings().stream()
                .map(finding -> asked.getOrDefault(finding, finding))
                .toList();
        var notices = new ArrayList<>(report.notices());
        notices.addAll(run.notices());
        return report.withFindings(told).withNotices(notices);
    }

    /// The answers of one report.
    private final class Run {
        private final Map<EventHistory.Question, List<Event>> answers = new HashMap<>();
        private final Map<List<String>, String> refused = new LinkedHashMap<>();
        private int asked;
        private int unasked;
        private int unfound;

        Finding attributed(Finding finding) {
            var names = attributing.asked(finding);
            if (names.isEmpty() || finding.insight().who().isPresent()) {
                return finding;
            }
            var events = new LinkedHashMap<String, Event>();
            for (var question : questions(finding, names)) {
                var answer = answer(question);
                if (answer.isEmpty()) {
                    return finding;
                }
                answer.get().forEach(event -> events.put(event.id(), event));
                var who = attributing.of(finding, events.values());
                // Not sure yet: another key may bring the one that is, or a second actor.
                if (who.isPresent() && who.get().sure()) {
                    return finding.with(finding.insight().with(who.get()));
                }
            }
            var who = attributing.of(finding, events.values());
            if (who.isEmpty()) {
                unfound++;
            }
            return who.map(known -> finding.with(finding.insight().with(known))).orElse(finding);
        }

        private List<EventHistory.Question> questions(Finding finding, List<String> names) {
            var region = attributing
                            .table()
                            .of(finding.type())
                            .filter(EventTable.Row::isGlobal)
                            .isPresent()
                    ? "us-east-1"
                    : finding.region();
            var questions = new ArrayList<EventHistory.Question>();
            Names.of(finding.resourceId())
                    .forEach(name -> questions.add(
                            new EventHistory.Question(finding.account(), region, EventHistory.By.RESOURCE, name)));
            names.stream()
                    .limit(MOST_EVENT_NAMES)
                    .forEach(name -> questions.add(
                            new EventHistory.Question(finding.account(), region, EventHistory.By.EVENT, name)));
            return questions;
        }

        /// Empty when it was not to be had.
        private Optional<List<Event>> answer(EventHistory.Question question) {
            var known = answers.get(question);
            if (known != null) {
                return Optional.of(known);
            }
            var place = List.of(question.account(), question.region());
            if (refused.containsKey(place)) {
                return Optional.empty();
            }
            if (asked >= budget) {
                unasked++;
                return Optional.empty();
            }
            asked++;
            return switch (history.ask(question)) {
                case EventHistory.Answer.Events(var records) -> {
                    var events = events(records);
                    answers.put(question, events);
                    yield Optional.of(events);
                }
                case EventHistory.Answer.Refused(var reason) -> {
                    refused.put(place, reason);
                    yield Optional.empty();
                }
            };
        }

        private List<Event> events(List<JsonNode> records) {
            return records.stream().flatMap(entry -> Event.of(entry).stream()).toList();
        }

        List<String> notices() {
            var notices = new ArrayList<String>();
            if (!refused.isEmpty()) {
                notices.add("who: not known, since the event history was not to be had: "
                        + refused.values().stream()
                                .distinct()
                                .limit(MOST_PLACES)
                                .collect(Collectors.joining("; ")));
            }
            if (unasked > 0) {
                notices.add("who: %d findings were not asked about: %d questions are the most of one scan"
                        .formatted(unasked, budget));
            }
            if (unfound > 0) {
                notices.add(
                        "who: no event tells surely who made %d findings; events come up to 15 minutes late, so ask again if a change is newer"
                                .formatted(unfound));
            }
            return notices;
        }
    }
}
