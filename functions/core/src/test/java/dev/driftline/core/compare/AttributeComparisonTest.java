package dev.driftline.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.compare.AttributeRule.DecidedBy;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AttributeComparisonTest {

    private static final DeclaredResource CHILD = Compared.declared("attachment.a", Value.block());
    private static final Meaning POLICIES = Meaning.field("policy", IamPolicy.MEANING);

    @Test
    void what_the_user_left_empty_and_aws_has_is_drift() {
        assertThat(compare(DecidedBy.USER, Meaning.PLAIN, Value.absent(), Value.of("x"))
                        .differences())
                .containsExactly(new Difference("parts", Value.absent(), Value.of("x"), false));
    }

    @Test
    void what_aws_fills_in_is_compared_only_when_the_state_knows_it() {
        assertThat(compare(DecidedBy.AWS, Meaning.PLAIN, Value.absent(), Value.of("x"))
                        .differences())
                .isEmpty();
        assertThat(compare(DecidedBy.AWS, Meaning.PLAIN, Value.of("y"), Value.of("x"))
                        .differences())
                .hasSize(1);
    }

    @Test
    void a_default_that_aws_does_not_return_is_its_absence() {
        var meaning = Meaning.unsetIs("Active");
        assertThat(compare(DecidedBy.USER, meaning, Value.of("Active"), Value.absent())
                        .differences())
                .isEmpty();
        assertThat(compare(DecidedBy.USER, meaning, Value.absent(), Value.of("Active"))
                        .differences())
                .isEmpty();
        assertThat(compare(DecidedBy.USER, meaning, Value.absent(), Value.of("Inactive"))
                        .differences())
                .hasSize(1);
    }

    @Test
    void an_answer_without_a_value_that_aws_always_has_tells_nothing() {
        var name = Value.of("offices");
        assertThat(Compared.of("name", Meaning.whereTold(), name, Value.absent()))
                .isEmpty();
        assertThat(Compared.of("name", Meaning.whereTold(), name, Value.of("homes")))
                .hasSize(1);
    }

    @Test
    void a_caseless_difference_shows_the_case_that_was_read() {
        var found = compare(
                DecidedBy.USER,
                Meaning.caseless(),
                Value.list(List.of("ALICE", "Bob")),
                Value.set(List.of("alice", "Eve")));
        assertThat(found.differences())
                .containsExactly(
                        new Difference("parts", Value.of("Bob"), Value.absent(), false),
                        new Difference("parts", Value.absent(), Value.of("Eve"), false));
    }

    @Test
    void a_policy_in_a_changed_block_is_shown_as_it_was_read() {
        var declared =
                Value.list(List.of(policy("logs", "{\"Statement\": {\"Action\": \"s3:GetObject\"}}")), block -> block);
        var live = Value.set(List.of(policy("logs", "{\"Statement\":[{\"Action\":\"s3:*\"}]}")), block -> block);
        assertThat(compare(DecidedBy.USER, POLICIES, declared, live).differences())
                .containsExactly(new Difference(
                        "parts[0].policy",
                        Value.of("{\"Statement\": {\"Action\": \"s3:GetObject\"}}"),
                        Value.of("{\"Statement\":[{\"Action\":\"s3:*\"}]}"),
                        false));
    }

    @Nested
    class Claimed {

        @Test
        void an_element_that_a_child_claims_is_not_an_extra() {
            var found = compare(Value.list(List.of()), Value.set(List.of("a")), claim(Value.of("a")));
            assertThat(found.differences()).isEmpty();
            assertThat(found.shared()).isEmpty();
        }

        @Test
        void an_element_that_nobody_claims_is() {
            var found = compare(Value.list(List.of("a")), Value.set(List.of("a", "b")), claim(Value.of("a")));
            assertThat(found.differences())
                    .containsExactly(new Difference("parts", Value.absent(), Value.of("b"), false));
        }

        @Test
        void a_claimed_element_that_is_gone_is_the_childs_to_tell() {
            var found = compare(Value.list(List.of("a")), Value.set(List.of()), claim(Value.of("a")));
            assertThat(found.differences()).isEmpty();
            assertThat(found.shared())
                    .singleElement()
                    .satisfies(told -> assertThat(told.claimers()).containsExactly(CHILD));
        }

        @Test
        void claims_hold_while_the_state_is_still_empty() {
            var rule = Compared.rule(Meaning.PLAIN, DecidedBy.AWS);
            var found = new AttributeComparison(
                    "parts", rule, Value.absent(), Value.set(List.of("a", "b")), List.of(claim(Value.of("a"))));
            assertThat(found.differences()).extracting(Difference::actual).containsExactly(Value.of("b"));
        }

        @Test
        void a_block_that_names_the_key_claims_whatever_is_under_it() {
            var named = Value.block().with("name", Value.of("logs"));
            var found = compare(
                    Value.list(List.of(policy("logs", "{}"), policy("own", "{}")), block -> block),
                    Value.set(List.of(policy("logs", "{\"Statement\": []}"), policy("own", "{}")), block -> block),
                    claim(named));
            assertThat(found.differences()).isEmpty();
            assertThat(found.shared()).hasSize(1);
            var other = compare(Value.list(List.of()), Value.set(List.of(policy("admin", "{}")), b -> b), claim(named));
            assertThat(other.differences()).hasSize(1);
        }

        @Test
        void a_claim_is_understood_as_the_attribute_is() {
            var found = compare(
                    Meaning.caseless(), Value.list(List.of()), Value.set(List.of("alice")), claim(Value.of("ALICE")));
            assertThat(found.differences()).isEmpty();
        }

        @Test
        void a_child_that_claims_a_scalar_owns_it() {
            var theirs = compare(Value.of("old"), Value.of("new"), claim(Value.of("new")));
            assertThat(theirs.differences()).isEmpty();
            assertThat(theirs.shared()).isEmpty();
            var nobodys = compare(Value.of("old"), Value.of("other"), claim(Value.of("new")));
            assertThat(nobodys.differences()).isEmpty();
            assertThat(nobodys.shared()).hasSize(1);
        }
    }

    private static Value.Block policy(String name, String document) {
        return Value.block().with("name", Value.of(name)).with("policy", Value.of(document));
    }

    private static Claims.Held claim(Value element) {
        return new Claims.Held(element, CHILD);
    }

    private static AttributeComparison compare(DecidedBy decidedBy, Meaning meaning, Value declared, Value live) {
        return new AttributeComparison("parts", Compared.rule(meaning, decidedBy), declared, live, List.of());
    }

    private static AttributeComparison compare(Value declared, Value live, Claims.Held claim) {
        return compare(Meaning.PLAIN, declared, live, claim);
    }

    private static AttributeComparison compare(Meaning meaning, Value declared, Value live, Claims.Held claim) {
        return new AttributeComparison("parts", Compared.rule(meaning, DecidedBy.USER), declared, live, List.of(claim));
    }
}
