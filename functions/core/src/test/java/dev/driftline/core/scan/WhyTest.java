package dev.driftline.core.scan;

import static dev.driftline.core.scan.Estate.box;
import static dev.driftline.core.scan.Estate.liveBox;
import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Insight;
import dev.driftline.core.report.Report;
import dev.driftline.core.scan.LiveResources.Fate;
import dev.driftline.core.state.ParsedState;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.StateSource;
import java.math.BigInteger;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Why something is missing, changed, found twice, or no finding at all.
class WhyTest {

    private final Estate estate = new Estate();
    private final Map<String, List<DeclaredResource>> states = new LinkedHashMap<>();
    private final Map<String, String> lineages = new LinkedHashMap<>();

    @Test
    void what_is_gone_and_has_no_other_story_was_deleted() {
        assertThat(causes(state("s", box("s", "a", 3)).scan())).containsExactly("deleted");
    }

    @Test
    void what_aws_tells_of_a_missing_resource_is_its_cause() {
        estate.with("a", new Fate("pending_deletion", "until Friday"));
        assertThat(state("s", box("s", "a", 3)).scan().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.insight().cause())
                        .contains(new Insight.Cause("pending_deletion", "until Friday")));
    }

    @Test
    void one_of_the_same_name_that_no_state_holds_took_its_place() {
        estate.with("a", Fate.replaced("its name", List.of("b")));
        assertThat(state("s", box("s", "a", 3)).scan().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.insight().cause())
                        .contains(new Insight.Cause(
                                "replaced", "b has its name now, and no state of this scan holds it")));
    }

    @Test
    void one_that_a_state_holds_has_a_place_of_its_own() {
        estate.with("a", Fate.replaced("its name", List.of("b"))).with("b", liveBox(3));
        assertThat(causes(state("s", box("s", "a", 3), box("s", "b", 3)).scan()))
                .containsExactly("deleted");
    }

    @Test
    void several_of_one_name_are_not_guessed_from() {
        estate.with("a", Fate.replaced("its name", List.of("b", "c")));
        assertThat(causes(state("s", box("s", "a", 3)).scan())).containsExactly("deleted");
    }

    @Test
    void an_error_has_no_cause_for_it_is_not_missing() {
        estate.with("a", new Fate("terminated", "gone"))
                .with("a", look -> new LiveRead.Unreadable<>(LiveRead.Failure.DENIED, "AccessDenied", "denied"));
        assertThat(state("s", box("s", "a", 3)).scan().findings()).isEmpty();
    }

    @Test
    void another_number_under_the_same_name_is_another_resource() {
        estate.with("a", Map.of("size", Value.of(3), "number", Value.of("two")));
        var numbered = Estate.declared(
                "s",
                "box",
                "a",
                Value.block()
                        .with("id", Value.of("a"))
                        .with("size", Value.of(3))
                        .with("number", Value.of("one")));
        assertThat(causes(state("s", numbered).scan())).containsExactly("replaced");
    }

    @Test
    void what_two_states_manage_is_told_at_both() {
        estate.with("a", liveBox(3));
        var report = state("one", box("one", "a", 3))
                .state("two", box("two", "a", 3))
                .scan();
        assertThat(report.findings())
                .extracting(Finding::kind, Finding::stack, Finding::related)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(Finding.Kind.DUPLICATE, "one", List.of("box.a")),
                        org.assertj.core.api.Assertions.tuple(Finding.Kind.DUPLICATE, "two", List.of("box.a")));
        assertThat(report.findings().getFirst().insight().cause())
                .contains(new Insight.Cause("duplicate", "also managed as box.a in two"));
        assertThat(report.summary()).isEqualTo(new Report.Summary(2, 2, 0, 0, 0, 0, 0));
        assertThat(report.exitCode(false)).isEqualTo(2);
    }

    @Test
    void a_state_given_twice_is_one_state() {
        estate.with("a", liveBox(3));
        lineages.put("one", "same");
        lineages.put("copy", "same");
        assertThat(state("one", box("one", "a", 3))
                        .state("copy", box("copy", "a", 3))
                        .scan()
                        .findings())
                .isEmpty();
    }

    @Test
    void two_addresses_of_one_state_are_that_states_own_affair() {
        estate.with("a", liveBox(3));
        var twin = new DeclaredResource(
                "one",
                "box.twin",
                "box",
                box("one", "a", 3).attributes(),
                java.util.Set.of(),
                "p",
                java.util.Optional.empty());
        assertThat(state("one", box("one", "a", 3), twin).scan().findings()).isEmpty();
    }

    @Test
    void a_change_that_somebody_makes_by_himself_is_listed_apart() {
        estate.with("a", liveBox(4)).owning("size");
        var report = state("s", box("s", "a", 3)).scan();
        assertThat(report.findings()).isEmpty();
        assertThat(report.setAside()).singleElement().satisfies(aside -> {
            assertThat(aside.by()).isEqualTo("autoscaling");
            assertThat(aside.reason()).isEqualTo("1 to 9");
            assertThat(aside.finding().changes())
                    .containsExactly(new Difference("size", Value.of(3), Value.of(4), false));
        });
        assertThat(report.summary()).isEqualTo(new Report.Summary(1, 1, 0, 0, 0, 0, 0));
        assertThat(report.exitCode(false)).isZero();
    }

    @Test
    void what_changed_beside_it_is_told() {
        estate.with("a", liveBox(4, "stray")).owning("size");
        var report = state("s", box("s", "a", 3)).scan();
        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.changes())
                        .extracting(Difference::path)
                        .containsExactly("lids"));
        assertThat(report.setAside()).hasSize(1);
        assertThat(report.summary()).isEqualTo(new Report.Summary(1, 0, 1, 0, 0, 0, 0));
    }

    private static List<String> causes(Report report) {
        return report.findings().stream()
                .map(finding -> finding.insight().cause().orElseThrow().kind())
                .toList();
    }

    private WhyTest state(String location, DeclaredResource... resources) {
        states.put(location, List.of(resources));
        return this;
    }

    private Report scan() {
        List<StateSource> sources =
                states.keySet().stream().<StateSource>map(Still::new).toList();
        return new Scanner(
                        snapshot -> new ParsedState(
                                "memory",
                                BigInteger.ONE,
                                lineages.getOrDefault(snapshot.location(), snapshot.location()),
                                states.getOrDefault(snapshot.location(), List.of())),
                        estate,
                        Clock.systemUTC(),
                        "test")
                .scan(new ScanRequest(sources));
    }

    private record Still(String location) implements StateSource {
        @Override
        public StateRead read() {
            return new StateRead.Current(new StateRead.Snapshot(location, new byte[0], "1", "none"));
        }
    }
}
