package dev.driftline.core.scan;

import static dev.driftline.core.scan.Estate.box;
import static dev.driftline.core.scan.Estate.existing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import dev.driftline.core.report.Severity;
import dev.driftline.core.state.ParsedState;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnmanagedSearchTest {

    private final Estate estate = new Estate();

    @Test
    void what_no_state_holds_is_told_with_its_id() {
        estate.has(existing("box", "a"), existing("box", "b"));

        assertThat(search(state(box("s", "a", 1)))).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.UNMANAGED);
            assertThat(finding.stack()).isEmpty();
            assertThat(finding.type()).isEqualTo("box");
            assertThat(finding.resourceId()).isEqualTo("b");
            assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        });
    }

    @Test
    void what_any_state_of_the_run_holds_is_not_told() {
        estate.has(existing("box", "a"), existing("box", "b"));

        assertThat(search(state(box("s", "a", 1)), state(box("t", "b", 1)))).isEmpty();
    }

    @Test
    void a_name_counts_only_where_it_was_declared() {
        var elsewhere = existing("box", "a");
        estate.has(new Existing(
                "box",
                "a",
                elsewhere.keys(),
                "",
                Map.of(),
                new LiveResources.Place("123456789012", "us-west-2"),
                Optional.empty(),
                Optional.empty(),
                Existing.Concern.ORDINARY));

        assertThat(search(state(box("s", "a", 1)))).hasSize(1);
    }

    @Test
    void a_thing_without_a_region_is_found_in_states_of_any() {
        var user = existing("box", "a");
        estate.has(new Existing(
                "box",
                "a",
                user.keys(),
                "",
                Map.of(),
                new LiveResources.Place("123456789012", ""),
                Optional.empty(),
                Optional.empty(),
                Existing.Concern.ACCESS));

        assertThat(search(state(box("s", "a", 1)))).isEmpty();
        assertThat(search(state(box("s", "b", 1))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.HIGH));
    }

    @Test
    void nothing_is_told_while_one_state_could_not_be_read() {
        estate.has(existing("box", "a"));
        var unread = new Scanner.Loaded.NotLoaded("t", new Report.Problem("locked", "held by jane", "wait"));

        var found = new UnmanagedSearch(estate, UnmanagedRequest.all())
                .among(List.of(state(box("s", "b", 1)), unread), List::of);

        assertThat(found.findings()).isEmpty();
        assertThat(found.coverage())
                .singleElement()
                .satisfies(unchecked -> assertThat(unchecked.status()).isEqualTo(Report.Status.SKIPPED));
    }

    @Test
    void what_an_apply_has_just_written_down_is_not_told() {
        estate.has(existing("box", "a"));

        var found = new UnmanagedSearch(estate, UnmanagedRequest.all())
                .among(List.of(state(box("s", "b", 1))), () -> List.of(state(box("s", "b", 1), box("s", "a", 1))));

        assertThat(found.findings()).isEmpty();
    }

    @Test
    void a_part_is_told_by_a_parent_that_shows_it_and_with_a_parent_that_no_state_holds() {
        estate.has(part("x", "lids", true), part("y", "", false));

        assertThat(search(state(box("s", "a", 1))))
                .extracting(Finding::resourceId)
                .containsExactly("y");
        assertThat(search(state(box("s", "other", 1))))
                .extracting(Finding::resourceId)
                .containsExactly("x");
    }

    private static Existing part(String id, String attribute, boolean always) {
        var thing = existing("lid", id);
        return new Existing(
                "lid",
                id,
                thing.keys(),
                "",
                Map.of(),
                thing.place(),
                Optional.of(new Existing.Parent("box a", attribute, always)),
                Optional.empty(),
                Existing.Concern.ORDINARY);
    }

    @Test
    void what_another_tool_looks_after_is_told_as_its_own_and_with_less_urgency() {
        estate.has(existing("box", "a").madeBy("CloudFormation stack orders"));

        assertThat(search(state(box("s", "b", 1)))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.LOW);
            assertThat(finding.insight().cause().orElseThrow().text()).contains("CloudFormation stack orders");
        });
    }

    @Test
    void a_listing_that_was_refused_is_told_and_does_not_look_like_nothing_found() {
        estate.cannotList("lid", new LiveRead.Unreadable<>(LiveRead.Failure.DENIED, "AccessDenied", "denied"));

        var found =
                new UnmanagedSearch(estate, UnmanagedRequest.all()).among(List.of(state(box("s", "b", 1))), List::of);

        assertThat(found.coverage()).singleElement().satisfies(unchecked -> {
            assertThat(unchecked.type()).isEqualTo("lid");
            assertThat(unchecked.status()).isEqualTo(Report.Status.DENIED);
        });
    }

    @Test
    void types_tags_and_regions_may_be_chosen() {
        estate.has(existing("box", "a").with(Map.of("Team", "blue")), existing("box", "b"), existing("lid", "c"));

        assertThat(ids(new UnmanagedRequest(Set.of("lid"), Map.of(), Set.of()))).containsExactly("c");
        assertThat(ids(UnmanagedRequest.of(List.of(), List.of("Team"), List.of())))
                .containsExactly("a");
        assertThat(ids(UnmanagedRequest.of(List.of(), List.of("Team=red"), List.of())))
                .isEmpty();
        assertThat(ids(UnmanagedRequest.of(List.of(), List.of(), List.of("us-west-2"))))
                .isEmpty();
    }

    private List<String> ids(UnmanagedRequest wanted) {
        var states = List.<Scanner.Loaded>of(state(box("s", "other", 1)));
        return new UnmanagedSearch(estate, wanted)
                .among(states, () -> states).findings().stream()
                        .map(Finding::resourceId)
                        .toList();
    }

    private List<Finding> search(Scanner.Loaded... states) {
        return new UnmanagedSearch(estate, UnmanagedRequest.all())
                .among(List.of(states), () -> List.of(states))
                .findings();
    }

    private static Scanner.Loaded state(DeclaredResource... resources) {
        return new Scanner.Loaded.Parsed(
                "s", "1", "none", "", new ParsedState("terraform", BigInteger.ONE, "lineage", List.of(resources)));
    }
}
