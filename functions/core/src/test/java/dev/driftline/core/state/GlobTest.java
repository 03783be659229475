package dev.driftline.core.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*.tfstate | a.tfstate | true",
                "*.tfstate | a/b.tfstate | false",
                "env/*/x | env/dev/x | true",
                "env/*/x | env/dev/y/x | false",
                "**/x | x | true",
                "**/x | a/b/x | true",
                "**/x | ax | false",
                "a/** | a/b/c | true",
                "a? | ab | true",
                "a? | a/ | false",
                "{dev,prod}/x | prod/x | true",
                "{dev,prod}/x | test/x | false",
                "{a,b*}/{c,d} | bz/d | true",
                "a,b | a,b | true",
                "a.b* | axb | false",
                "a+(b)[c]* | a+(b)[c]d | true"
            })
    void a_pattern_means_what_shells_mean_by_it(String pattern, String name, boolean matches) {
        assertThat(Glob.parse(pattern, UnaryOperator.identity()).matches(name)).isEqualTo(matches);
    }

    @Test
    void what_comes_before_the_first_wildcard_is_where_to_look() {
        assertThat(Glob.parse("a/b*/c", UnaryOperator.identity()).literalStart())
                .isEqualTo("a/b");
        assertThat(Glob.parse("**/c", UnaryOperator.identity()).literalStart()).isEmpty();
    }

    @Test
    void a_literal_part_is_decoded_and_never_a_wildcard() {
        var glob = Glob.parse("a%2A/*", part -> part.replace("%2A", "*"));

        assertThat(glob.matches("a*/x")).isTrue();
        assertThat(glob.matches("ab/x")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'a{b', a { without its }", "'a}b', a } without its {"})
    void braces_come_in_pairs(String pattern, String problem) {
        assertThatThrownBy(() -> Glob.parse(pattern, UnaryOperator.identity())).hasMessage(problem);
    }
}
