package dev.driftline.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.compare.AttributeRule.DecidedBy;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A group of ports that are written in the group or each as a resource with an id, never both.
class ChangedChildTest {

    private static final Map<String, TypeRules> TYPES = Map.of(
            "group",
            new TypeRules(
                    Map.of("ports", Compared.rule(Meaning.PLAIN, DecidedBy.USER_OR_CHILDREN)),
                    group -> List.of(),
                    "group",
                    group -> "g"),
            "port",
            new TypeRules(
                    Map.of("number", Compared.rule(Meaning.PLAIN, DecidedBy.USER)),
                    port -> List.of(new Claim("group", "g", "ports", port.get("number"))),
                    "port",
                    port -> port.text("id")));

    private final Map<DeclaredResource, LiveRead<Map<String, Value>>> reads = new LinkedHashMap<>();

    @Test
    void what_a_changed_child_became_is_told_by_the_child_alone() {
        group(List.of(80), List.of(8080));
        port("a", 80, 8080);
        assertThat(verdict("group.g"))
                .isInstanceOfSatisfying(
                        Verdict.ToldByChildren.class,
                        told -> assertThat(told.tellers())
                                .extracting(DeclaredResource::address)
                                .containsExactly("port.a"));
        assertThat(verdict("port.a")).isInstanceOf(Verdict.Drifted.class);
    }

    @Test
    void a_stranger_beside_a_changed_child_is_the_parents_drift() {
        group(List.of(80), List.of(8080, 22));
        port("a", 80, 8080);
        assertThat(verdict("group.g"))
                .isInstanceOfSatisfying(
                        Verdict.Drifted.class,
                        drifted -> assertThat(drifted.differences())
                                .containsExactly(new Difference("ports", Value.absent(), Value.of(22), false)));
    }

    @Test
    void what_an_apply_left_of_former_children_in_the_parents_state_is_no_drift() {
        group(List.of(80, 81), List.of(443));
        port("a", 443, 443);
        assertThat(verdict("group.g")).isInstanceOf(Verdict.InSync.class);
    }

    @Test
    void a_part_lost_where_no_child_claims_any_is_the_parents_drift() {
        group(List.of(80, 81), List.of(80));
        assertThat(verdict("group.g")).isInstanceOf(Verdict.Drifted.class);
    }

    @Test
    void the_secret_tag_of_a_child_that_cannot_be_read_is_not_shown_by_the_parent() {
        var tags = new TypeRules(
                Map.of("tags", new AttributeRule.Tags()), thing -> List.of(), "thing", thing -> thing.text("id"));
        var tag = new TypeRules(
                Map.of(),
                child -> List.of(new Claim("thing", "t", "tags", Value.map(Map.of("Key", "")))),
                "tag",
                child -> "");
        var thing = new DeclaredResource(
                "state",
                "thing.t",
                "thing",
                Value.block().with("id", Value.of("t")).with("tags", Value.map(Map.of("Key", "hidden"))),
                Set.of("tags"),
                "aws",
                Optional.empty());
        reads.put(thing, new LiveRead.Present<>(Map.of("tags", Value.map(Map.of("Key", "changed")))));
        reads.put(
                Compared.declared("tag.k", Value.block()),
                new LiveRead.Unreadable<>(LiveRead.Failure.DENIED, "AccessDenied", "denied"));

        assertThat(Compared.verdicts(Map.of("thing", tags, "tag", tag), reads).get("thing.t"))
                .isInstanceOfSatisfying(
                        Verdict.Drifted.class,
                        drifted -> assertThat(drifted.differences())
                                .singleElement()
                                .satisfies(told -> assertThat(told.sensitive()).isTrue()));
    }

    private void group(List<Integer> declared, List<Integer> live) {
        reads.put(
                Compared.declared("group.g", Value.block().with("ports", Value.list(declared))),
                new LiveRead.Present<>(Map.of("ports", Value.set(live))));
    }

    private void port(String id, int declared, int live) {
        reads.put(
                Compared.declared(
                        "port." + id, Value.block().with("id", Value.of(id)).with("number", Value.of(declared))),
                new LiveRead.Present<>(Map.of("number", Value.of(live))));
    }

    private Verdict verdict(String address) {
        var verdict = Compared.verdicts(TYPES, reads).get(address);
        assertThat(verdict).as(address).isNotNull();
        return verdict;
    }
}
