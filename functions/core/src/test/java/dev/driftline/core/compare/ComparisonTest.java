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

/// One role with inline policies, each of which may be a resource of its own.
class ComparisonTest {

    private static final String OLD = "{\"Statement\":[{\"Action\":\"logs:PutLogEvents\"}]}";
    private static final String NEW = "{\"Statement\":[{\"Action\":\"logs:*\"}]}";

    private static final Map<String, TypeRules> TYPES = Map.of(
            "role",
            new TypeRules(
                    Map.of(
                            "inline_policy",
                            Compared.rule(Meaning.field("policy", IamPolicy.MEANING), DecidedBy.USER),
                            "description",
                            Compared.rule(Meaning.PLAIN, DecidedBy.USER),
                            "password",
                            Compared.rule(Meaning.PLAIN, DecidedBy.USER)),
                    role -> List.of(),
                    "role",
                    role -> role.text("name")),
            "role_policy",
            new TypeRules(
                    Map.of("policy", Compared.rule(IamPolicy.MEANING, DecidedBy.USER)),
                    policy -> List.of(new Claim(
                            "role",
                            policy.text("role"),
                            "inline_policy",
                            Value.block().with("name", policy.get("name")))),
                    "role_policy",
                    policy -> policy.text("id")));

    private final Map<DeclaredResource, LiveRead<Map<String, Value>>> reads = new LinkedHashMap<>();

    @Test
    void a_childs_change_is_told_by_the_child_alone() {
        role(Map.of("logs", OLD), Map.of("logs", NEW));
        policy("logs", OLD, present(NEW));
        assertThat(verdict("role.r")).isInstanceOf(Verdict.ToldByChildren.class);
        assertThat(verdict("role_policy.logs")).isInstanceOf(Verdict.Drifted.class);
    }

    @Test
    void a_lost_child_is_told_by_the_child_alone() {
        role(Map.of("logs", OLD), Map.of());
        policy("logs", OLD, new LiveRead.Absent<>());
        assertThat(verdict("role.r")).isInstanceOf(Verdict.ToldByChildren.class);
        assertThat(verdict("role_policy.logs")).isInstanceOf(Verdict.Missing.class);
    }

    @Test
    void a_child_in_sync_knows_better_than_the_parents_older_state() {
        role(Map.of("logs", OLD), Map.of("logs", NEW));
        policy("logs", NEW, present(NEW));
        assertThat(verdict("role.r")).isInstanceOf(Verdict.InSync.class);
    }

    @Test
    void a_parents_state_from_before_its_children_is_no_drift() {
        role(Map.of(), Map.of("logs", NEW));
        policy("logs", NEW, present(NEW));
        assertThat(verdict("role.r")).isInstanceOf(Verdict.InSync.class);
    }

    @Test
    void what_an_unreadable_child_may_hide_is_told_by_the_parent() {
        role(Map.of("logs", OLD), Map.of());
        policy("logs", OLD, new LiveRead.Unreadable<>(LiveRead.Failure.DENIED, "AccessDenied", "denied"));
        assertThat(verdict("role.r")).isInstanceOf(Verdict.Drifted.class);
        assertThat(verdict("role_policy.logs")).isInstanceOf(Verdict.Unreadable.class);
    }

    @Test
    void a_policy_that_nobody_claims_is_the_roles_drift_beside_what_children_tell() {
        role(Map.of("logs", OLD), Map.of("logs", NEW, "admin", NEW));
        policy("logs", OLD, present(NEW));
        assertThat(verdict("role.r")).isInstanceOfSatisfying(Verdict.Drifted.class, drifted -> {
            assertThat(drifted.differences())
                    .containsExactly(new Difference("inline_policy", Value.absent(), inline("admin", NEW), false));
            assertThat(drifted.tellers()).extracting(DeclaredResource::address).containsExactly("role_policy.logs");
        });
    }

    @Test
    void a_claim_on_another_role_is_none_on_this() {
        role(Map.of(), Map.of("logs", NEW));
        add(
                Compared.declared(
                        "role_policy.logs",
                        Value.block()
                                .with("name", Value.of("logs"))
                                .with("role", Value.of("other"))
                                .with("policy", Value.of(NEW))),
                present(NEW));
        assertThat(verdict("role.r")).isInstanceOf(Verdict.Drifted.class);
    }

    @Test
    void an_attribute_that_the_state_does_not_have_is_not_compared() {
        add(
                Compared.declared("role.r", Value.block().with("name", Value.of("r"))),
                new LiveRead.Present<>(Map.of("description", Value.of("set"))));
        assertThat(verdict("role.r")).isInstanceOf(Verdict.InSync.class);
    }

    @Test
    void an_unread_attribute_alone_leaves_the_resource_unknown() {
        var unknown = new Value.Unknown(LiveRead.Failure.DENIED, "AccessDenied", "denied");
        add(
                Compared.declared("role.r", Value.block().with("description", Value.of("x"))),
                new LiveRead.Present<>(Map.of("description", unknown)));
        assertThat(verdict("role.r"))
                .isInstanceOfSatisfying(
                        Verdict.Unreadable.class,
                        unreadable -> assertThat(unreadable.reason()).isEqualTo("description: denied"));
    }

    @Test
    void secrets_are_compared_and_not_shown() {
        var marked = new DeclaredResource(
                "state",
                "role.r",
                "role",
                Value.block().with("description", Value.of("mine")).with("password", Value.of("a")),
                Set.of("description"),
                "aws",
                Optional.empty());
        add(marked, new LiveRead.Present<>(Map.of("description", Value.of("x"), "password", Value.of("b"))));
        assertThat(verdict("role.r"))
                .isInstanceOfSatisfying(
                        Verdict.Drifted.class,
                        drifted -> assertThat(drifted.differences())
                                .hasSize(2)
                                .allMatch(Difference::sensitive)
                                .noneMatch(found -> found.toString().contains("mine")));
    }

    private void role(Map<String, String> declared, Map<String, String> live) {
        add(
                Compared.declared(
                        "role.r",
                        Value.block()
                                .with("name", Value.of("r"))
                                .with("inline_policy", Value.list(declared.entrySet(), ComparisonTest::inline))),
                new LiveRead.Present<>(Map.of("inline_policy", Value.set(live.entrySet(), ComparisonTest::inline))));
    }

    private void policy(String name, String document, LiveRead<Map<String, Value>> live) {
        var attributes = Value.block()
                .with("name", Value.of(name))
                .with("role", Value.of("r"))
                .with("policy", Value.of(document));
        add(Compared.declared("role_policy." + name, attributes), live);
    }

    private static LiveRead<Map<String, Value>> present(String document) {
        return new LiveRead.Present<>(Map.of("policy", Value.of(document)));
    }

    private static Value inline(Map.Entry<String, String> policy) {
        return inline(policy.getKey(), policy.getValue());
    }

    private static Value inline(String name, String document) {
        return Value.block().with("name", Value.of(name)).with("policy", Value.of(document));
    }

    private void add(DeclaredResource declared, LiveRead<Map<String, Value>> live) {
        reads.put(declared, live);
    }

    private Verdict verdict(String address) {
        var verdict = Compared.verdicts(TYPES, reads).get(address);
        assertThat(verdict).as(address).isNotNull();
        return verdict;
    }
}
