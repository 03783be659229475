package dev.driftline.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventPatternTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"source": ["aws.ec2", "aws.s3"]}                      | {"source":["aws.s3","aws.ec2"]}
            {"a": ["x"], "b": [{"prefix": "y"}]}                   | {"b":[{"prefix":"y"}],"a":["x"]}
            {"a": ["x", "x", "y"]}                                 | {"a":["y","x"]}
            {"a": [{"anything-but": ["x", "y"]}]}                  | {"a":[{"anything-but":["y","x"]}]}
            {"a": [{"exists": false}, null]}                       | {"a":[null,{"exists":false}]}
            {"$or": [{"a": [1]}, {"b": [2]}]}                      | {"$or":[{"b":[2]},{"a":[1.0]}]}
            {"a": [{"numeric": [">", 0, "<=", 5]}]}                | {"a":[{"numeric":[">",0.0,"<=",5]}]}
            {"detail": {"numeric": ["b", "a"]}}                    | {"detail":{"numeric":["a","b"]}}
            {"a": ["\\u0078"]}                                     | {"a":["x"]}""")
    void the_order_of_alternatives_says_nothing(String one, String other) {
        assertThat(Compared.of("p", EventPattern.MEANING, Value.of(one), Value.of(other)))
                .isEmpty();
        assertThat(Compared.of("p", EventPattern.MEANING, Value.of(other), Value.of(one)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": ["x"]}                              | {"a":["x","y"]}
            {"a": ["x", null]}                        | {"a":["x"]}
            {"a": ["x", ""]}                          | {"a":["x"]}
            {"a": ["x"], "b": []}                     | {"a":["x"]}
            {"a": [{"prefix": "x"}]}                  | {"a":[{"suffix":"x"}]}
            {"a": [{"exists": true}]}                 | {"a":[{"exists":false}]}
            {"a": [{"numeric": [">", 0, "<", 5]}]}    | {"a":[{"numeric":["<",0,">",5]}]}
            {"a": ["1"]}                              | {"a":[1]}
            {"a": {"b": ["x"]}}                       | {"a":{"c":["x"]}}
            {"a": ["X"]}                              | {"a":["x"]}""")
    void another_pattern_is_another(String one, String other) {
        assertThat(Compared.of("p", EventPattern.MEANING, Value.of(one), Value.of(other)))
                .hasSize(1);
        assertThat(Compared.of("p", EventPattern.MEANING, Value.of(other), Value.of(one)))
                .hasSize(1);
    }

    @Test
    void a_pattern_of_nothing_is_none() {
        assertThat(Compared.of("p", EventPattern.MEANING, Value.of("{}"), Value.absent()))
                .isEmpty();
    }

    @Test
    void a_difference_shows_the_patterns_as_they_were_written() {
        var one = Value.of("{\"a\": [\"y\", \"x\"]}");
        var other = Value.of("{\"a\":[\"x\"]}");
        assertThat(Compared.of("p", EventPattern.MEANING, one, other))
                .containsExactly(new Difference("p", one, other, false));
    }
}
