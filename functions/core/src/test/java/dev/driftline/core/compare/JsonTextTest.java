package dev.driftline.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    @Test
    void white_space_and_the_order_of_keys_say_nothing() {
        assertThat(differences("{\"a\": [1, true],\n \"b\": \"x\"}", "{\"b\":\"x\",\"a\":[1,true]}"))
                .isEmpty();
    }

    @Test
    void numbers_are_compared_by_value() {
        assertThat(differences("{\"rate\": 1.0}", "{\"rate\": 1}")).isEmpty();
        assertThat(differences("[0.10000000000000001]", "[0.1]")).hasSize(1);
    }

    @Test
    void escaped_characters_are_the_characters() {
        assertThat(differences("{\"a\": \"\\u003cb\\u003e\"}", "{\"a\": \"<b>\"}"))
                .isEmpty();
    }

    @Test
    void the_order_of_a_list_counts() {
        assertThat(differences("[\"a\", \"b\"]", "[\"b\", \"a\"]")).isNotEmpty();
    }

    @Test
    void a_key_more_is_a_difference() {
        assertThat(differences("{\"a\": 1}", "{\"a\": 1, \"b\": 2}")).hasSize(1);
    }

    @Test
    void a_null_and_an_empty_value_are_values() {
        assertThat(differences("{\"a\": 1, \"ResultPath\": null}", "{\"a\": 1}"))
                .hasSize(1);
        assertThat(differences("{\"a\": 1, \"b\": \"\"}", "{\"a\": 1}")).hasSize(1);
        assertThat(differences("{\"a\": 1, \"b\": false}", "{\"a\": 1}")).hasSize(1);
        assertThat(differences("{\"a\": 1, \"b\": []}", "{\"a\": 1, \"b\": {}}"))
                .hasSize(1);
    }

    @Test
    void a_number_and_its_text_are_two() {
        assertThat(differences("{\"a\": 1}", "{\"a\": \"1\"}")).hasSize(1);
    }

    @Test
    void a_document_of_nothing_is_none() {
        assertThat(Compared.of("body", JsonText.MEANING, Value.of("{}"), Value.absent()))
                .isEmpty();
        assertThat(Compared.of("body", JsonText.MEANING, Value.of(""), Value.of("{ }")))
                .isEmpty();
    }

    @Test
    void another_value_is_shown_as_both_texts() {
        assertThat(differences("{\"a\": {\"b\": 1}}", "{\"a\": {\"b\": 2}}"))
                .containsExactly(new Difference(
                        "body", Value.of("{\"a\": {\"b\": 1}}"), Value.of("{\"a\": {\"b\": 2}}"), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "42", "\"text\"", "{", "{\"a\": 1} tail", "[1e999999999]", "{'a': 1}", "[01]"})
    void what_is_no_json_object_or_array_stays_a_text(String text) {
        assertThat(JsonText.parse(text)).isEmpty();
        assertThat(JsonText.understood(Value.of(text))).isEqualTo(Value.of(text));
    }

    @Test
    void nesting_without_end_stays_a_text() {
        assertThat(JsonText.parse("[".repeat(100_000))).isEmpty();
    }

    @Test
    void equal_values_have_one_canonical_text() {
        var one = Value.map(Map.of("b", Value.set(List.of("y", "x", "y")), "a", Value.set(List.of("z"))));
        assertThat(JsonText.canonical(one)).isEqualTo("{\"a\":\"z\",\"b\":[\"x\",\"y\"]}");
    }

    @Test
    void a_canonical_text_is_json_whatever_the_characters() {
        var odd = Value.map(Map.of("quote\"", "line\nend\\"));
        assertThat(JsonText.parse(JsonText.canonical(odd))).contains(odd);
    }

    private static List<Difference> differences(String declared, String live) {
        return Compared.of("body", JsonText.MEANING, Value.of(declared), Value.of(live));
    }
}
