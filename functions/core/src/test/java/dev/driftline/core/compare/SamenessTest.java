package dev.driftline.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamenessTest {

    static Stream<Value> nothings() {
        return Stream.of(
                Value.absent(),
                Value.of(""),
                Value.list(List.of()),
                Value.set(List.of()),
                Value.map(Map.of()),
                Value.block(),
                Value.block().with("name", Value.of("")));
    }

    @ParameterizedTest
    @MethodSource("nothings")
    void every_way_to_say_nothing_is_the_same(Value nothing) {
        nothings().forEach(other -> assertThat(Sameness.same(nothing, other)).isTrue());
    }

    @ParameterizedTest
    @MethodSource("nothings")
    void nothing_is_not_something(Value nothing) {
        assertThat(Sameness.same(nothing, Value.of("text"))).isFalse();
        assertThat(Sameness.same(nothing, Value.of(true))).isFalse();
        assertThat(Sameness.same(nothing, Value.of(1))).isFalse();
        assertThat(Sameness.same(Value.of("text"), nothing)).isFalse();
    }

    @Test
    void null_and_zero_are_the_same_because_terraforms_sdk_cannot_tell_them_apart() {
        assertThat(Sameness.same(Value.absent(), Value.of(0))).isTrue();
        assertThat(Sameness.same(Value.absent(), Value.of(false))).isTrue();
        assertThat(Sameness.same(Value.of(false), Value.absent())).isTrue();
        assertThat(Sameness.same(Value.of(0), Value.absent())).isTrue();
    }

    @Test
    void zero_is_not_one_and_false_is_not_true() {
        assertThat(Sameness.same(Value.of(0), Value.of(1))).isFalse();
        assertThat(Sameness.same(Value.of(true), Value.of(false))).isFalse();
        assertThat(Sameness.same(Value.of(true), Value.absent())).isFalse();
    }

    @Test
    void a_scalar_is_the_same_in_any_type_that_a_state_writes_it() {
        assertThat(Sameness.same(Value.of("443"), Value.of(443))).isTrue();
        assertThat(Sameness.same(Value.of("true"), Value.of(true))).isTrue();
        assertThat(Sameness.same(Value.of(new BigDecimal("3E+1")), Value.of("30")))
                .isTrue();
        assertThat(Sameness.same(Value.of("1.50"), Value.of("1.5"))).isFalse();
    }

    @Test
    void a_set_has_no_order_and_no_repetitions() {
        assertThat(Sameness.same(Value.list(List.of("a", "b", "a")), Value.set(List.of("b", "a"))))
                .isTrue();
    }

    @Test
    void each_element_of_a_set_that_only_one_side_has_is_a_difference() {
        assertThat(Sameness.between("users", Value.list(List.of("ann", "bob")), Value.set(List.of("bob", "eve"))))
                .containsExactly(
                        new Difference("users", Value.of("ann"), Value.absent(), false),
                        new Difference("users", Value.absent(), Value.of("eve"), false));
    }

    @Test
    void the_order_of_a_list_counts() {
        assertThat(Sameness.between("names", Value.list(List.of("a", "b")), Value.list(List.of("b", "a"))))
                .extracting(Difference::path)
                .containsExactly("names[0]", "names[1]");
    }

    @Test
    void every_key_of_a_map_counts_on_either_side() {
        assertThat(Sameness.between(
                        "parameters",
                        Value.block().with("a", Value.of("1")).with("b", Value.of("2")),
                        Value.map(Map.of("a", "1", "c", "3"))))
                .extracting(Difference::path)
                .containsExactlyInAnyOrder("parameters[\"b\"]", "parameters[\"c\"]");
    }

    @Test
    void only_the_fields_that_both_sides_know_are_compared_in_a_block() {
        var declared = Value.block().with("status", Value.of("Enabled")).with("only_in_this_provider", Value.of("x"));
        var live = Value.block().with("status", Value.of("Suspended")).with("newer_than_this_state", Value.of("y"));
        assertThat(Sameness.between("rule", declared, live))
                .containsExactly(new Difference("rule.status", Value.of("Enabled"), Value.of("Suspended"), false));
    }

    @Test
    void one_changed_block_in_a_set_is_told_by_its_fields() {
        var rules = Value.list(List.of(rule("a", 1), rule("b", 2)), rule -> rule);
        var live = Value.set(List.of(rule("b", 3), rule("a", 1)), rule -> rule);
        assertThat(Sameness.between("rule", rules, live))
                .containsExactly(new Difference("rule[0].size", Value.of(2), Value.of(3), false));
    }

    @Test
    void a_block_of_nothing_is_no_element() {
        var declared = Value.list(List.of(Value.block().with("name", Value.of(""))), block -> block);
        assertThat(Sameness.same(declared, Value.set(List.of()))).isTrue();
        assertThat(Sameness.between("inline_policy", declared, Value.set(List.of(rule("admin", 1)), rule -> rule)))
                .hasSize(1);
    }

    @Test
    void what_could_not_be_read_differs_from_nothing() {
        var unknown = new Value.Unknown(LiveRead.Failure.DENIED, "AccessDenied", "denied");
        assertThat(Sameness.between("tags", Value.of("x"), unknown)).isEmpty();
        assertThat(Sameness.between(
                        "rule",
                        Value.block().with("a", Value.of("x")).with("b", Value.of("y")),
                        Value.block().with("a", unknown).with("b", Value.of("z"))))
                .extracting(Difference::path)
                .containsExactly("rule.b");
    }

    @Test
    void another_kind_of_value_is_a_difference() {
        assertThat(Sameness.between("x", Value.of("text"), Value.set(List.of("text"))))
                .hasSize(1);
        assertThat(Sameness.between("x", Value.of("text"), Value.list(List.of("text"))))
                .hasSize(1);
        assertThat(Sameness.between("x", Value.of("text"), Value.map(Map.of("text", "text"))))
                .hasSize(1);
        assertThat(Sameness.between("x", Value.of("text"), rule("a", 1))).hasSize(1);
        assertThat(Sameness.between("x", Value.list(List.of("text")), Value.of("text")))
                .hasSize(1);
    }

    private static Value.Block rule(String name, int size) {
        return Value.block().with("name", Value.of(name)).with("size", Value.of(size));
    }
}
