package dev.driftline.core.state.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import dev.driftline.core.state.UnreadableStateException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributesTest {

    @Test
    void json_becomes_values() throws UnreadableStateException {
        var queue = one("""
                {"attributes": {"fifo": true, "delay": 0, "ratio": 0.5, "name": "é\\u0000", "none": null,
                                "list": [1, "b", []], "block": {"k": {}}}}""");

        assertThat(queue.get("fifo")).isEqualTo(new Value.Flag(true));
        assertThat(queue.get("delay")).isEqualTo(new Value.Numeric(BigDecimal.ZERO));
        assertThat(queue.get("ratio")).isEqualTo(new Value.Numeric(new BigDecimal("0.5")));
        assertThat(queue.get("name")).isEqualTo(new Value.Text("é\u0000"));
        assertThat(queue.get("none")).isEqualTo(Value.absent());
        assertThat(queue.get("list"))
                .isEqualTo(new Value.ListOf(List.of(Value.of(1), Value.of("b"), new Value.ListOf(List.of()))));
        assertThat(queue.get("block")).isEqualTo(Value.block().with("k", Value.block()));
    }

    @Test
    void numbers_keep_every_digit() throws UnreadableStateException {
        assertThat(one("{\"attributes\": {\"n\": 9007199254740993, \"m\": 18446744073709551615.25}}")
                        .attributes())
                .isEqualTo(Value.block()
                        .with("n", Value.of(new BigDecimal("9007199254740993")))
                        .with("m", Value.of(new BigDecimal("18446744073709551615.25"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1E-999999999", "1e99999999999999999999"})
    void a_number_too_large_holds_back_its_resource_and_no_other(String number) throws UnreadableStateException {
        var resources = States.withInstances(
                "{\"index_key\": 0, \"attributes\": {\"n\": %s, \"id\": \"a\"}}".formatted(number),
                "{\"index_key\": 1, \"attributes\": {\"n\": 1}}");

        assertThat(resources.getFirst().hold()).hasValue("not compared: it holds a number too large to compare");
        assertThat(resources.getFirst().text("id")).isEqualTo("a");
        assertThat(resources.getLast().hold()).isEmpty();
    }

    @Test
    void fields_that_nobody_knows_are_passed_over() throws UnreadableStateException {
        var queue = one("""
                {"schema_version": 0, "identity": {"account_id": "1"}, "private": "c2VjcmV0", "skip_destroy": true,
                 "future": [{"a": [1]}], "attributes": {"id": "q"}, "dependencies": ["aws_vpc.a"]}""");

        assertThat(queue.attributes()).isEqualTo(Value.block().with("id", Value.of("q")));
        assertThat(queue.hold()).isEmpty();
    }

    @Test
    void what_the_provider_says_of_identity_is_kept_beside_the_attributes() throws UnreadableStateException {
        var queue = one("""
                {"identity_schema_version": 0, "attributes": {"id": "q"},
                 "identity": {"account_id": "123456789012", "region": "eu-west-1", "url": "q"}}""");

        assertThat(queue.identity().get("account_id").asText()).isEqualTo("123456789012");
        assertThat(queue.attributes().fields()).containsOnlyKeys("id");
        assertThat(one("{\"attributes\": {}}").identity()).isEqualTo(Value.block());
    }

    @Test
    void a_tainted_resource_is_there_and_compared() throws UnreadableStateException {
        assertThat(one("{\"status\": \"tainted\", \"attributes\": {}}").hold()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"status\": \"half\"}", "{\"attributes\": [1]}", "7", "{\"attributes_flat\": \"x\"}"})
    void an_odd_instance_is_held_back_with_a_reason(String instance) throws UnreadableStateException {
        assertThat(one(instance).hold())
                .hasValueSatisfying(reason -> assertThat(reason).startsWith("not compared: its "));
    }

    @Test
    void a_path_marked_sensitive_is_spelled_as_differences_spell_theirs() throws UnreadableStateException {
        var queue = one("""
                {"attributes": {"password": "p", "setting": [{"value": "v"}], "tags": {"k": "v"}},
                 "sensitive_attributes": [
                   [{"type": "get_attr", "value": "password"}],
                   [{"type": "get_attr", "value": "setting"}, {"type": "index", "value": {"value": 0, "type": "number"}},
                    {"type": "get_attr", "value": "value"}],
                   [{"type": "get_attr", "value": "tags"}, {"type": "index", "value": {"value": "k", "type": "string"}}]]}""");

        assertThat(queue.sensitive()).isEqualTo(Set.of("password", "setting[0].value", "tags[\"k\"]"));
    }

    @Test
    void a_sensitive_step_that_cannot_be_spelled_hides_everything_below() throws UnreadableStateException {
        var queue = one("""
                {"sensitive_attributes": [[{"type": "get_attr", "value": "rule"},
                   {"type": "index", "value": {"value": {"port": 1}, "type": ["object", {"port": "number"}]}},
                   {"type": "get_attr", "value": "port"}]],
                 "attributes": {"rule": [{"port": 1}]}}""");

        assertThat(queue.sensitive()).isEqualTo(Set.of("rule"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[]]", "[\"password\"]", "true", "[[{\"type\": \"other\"}]]", "[[5]]"})
    void marks_that_nobody_understands_hide_every_attribute(String marks) throws UnreadableStateException {
        assertThat(one("{\"attributes\": {\"a\": 1, \"b\": 2}, \"sensitive_attributes\": %s}".formatted(marks))
                        .sensitive())
                .contains("a", "b");
    }

    @Test
    void flat_attributes_of_old_states_are_unfolded() throws UnreadableStateException {
        var queue = one("""
                {"attributes_flat": {"id": "sg-1", "tags.%": "2", "tags.Name": "x", "tags.a.b/c": "y",
                   "ingress.#": "1", "ingress.4171.from_port": "80", "ingress.4171.cidr_blocks.#": "1",
                   "ingress.4171.cidr_blocks.0": "10.0.0.0/8", "empty.#": "0", "azs.#": "11",
                   "azs.0": "a", "azs.1": "b", "azs.2": "c", "azs.10": "k"}}""");

        assertThat(queue.text("id")).isEqualTo("sg-1");
        assertThat(queue.get("tags"))
                .isEqualTo(Value.block().with("Name", Value.of("x")).with("a.b/c", Value.of("y")));
        assertThat(queue.get("ingress"))
                .isEqualTo(new Value.ListOf(List.of(Value.block()
                        .with("from_port", Value.of(80))
                        .with("cidr_blocks", Value.list(List.of("10.0.0.0/8"))))));
        assertThat(queue.get("empty").elements()).isEmpty();
        assertThat(queue.texts("azs")).containsExactly("a", "b", "c", "k");
    }

    @Test
    void attributes_win_over_flat_ones_and_null_does_not() throws UnreadableStateException {
        assertThat(one("{\"attributes\": {\"id\": \"new\"}, \"attributes_flat\": {\"id\": \"old\"}}")
                        .text("id"))
                .isEqualTo("new");
        assertThat(one("{\"attributes\": null, \"attributes_flat\": {\"id\": \"old\"}}")
                        .text("id"))
                .isEqualTo("old");
        assertThat(one("{\"attributes\": null}").attributes()).isEqualTo(Value.block());
    }

    private static DeclaredResource one(String instance) throws UnreadableStateException {
        return States.withInstances(instance).getFirst();
    }
}
