package dev.driftline.core.state.terraform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFileTest {

    @Test
    void lists_and_calls_are_found_where_blocks_are_members() throws BadConfigurationException {
        var file = read("""
                {"//": "made by a program",
                 "resource": {
                   "aws_vpc": {"a": {"cidr_block": "10.0.0.0/16",
                                     "lifecycle": {"ignore_changes": ["tags[\\"Owner\\"]", "block[0].size"]}},
                               "b": {"lifecycle": {"ignore_changes": "all"}},
                               "c": {"lifecycle": {"prevent_destroy": true}}}},
                 "data": {"aws_vpc": {"d": {"lifecycle": {"ignore_changes": "all"}}}},
                 "module": {"e": {"source": "./e"}, "f": {"count": 2}}}""");

        assertThat(file.ignored())
                .containsOnlyKeys("aws_vpc.a", "aws_vpc.b")
                .containsEntry("aws_vpc.b", new IgnoreList.All());
        assertThat(file.ignored().get("aws_vpc.a")).satisfies(list -> {
            assertThat(list.covers("tags[\"Owner\"]")).isTrue();
            assertThat(list.covers("block[0].size")).isTrue();
            assertThat(list.covers("tags[\"Team\"]")).isFalse();
        });
        assertThat(file.calls()).isEqualTo(Map.of("e", "./e", "f", ""));
    }

    @Test
    void blocks_may_stand_in_lists() throws BadConfigurationException {
        var file = read("""
                [{"resource": [{"aws_vpc": [{"a": [{"lifecycle": [{"ignore_changes": ["tags"]}]}]}]}]},
                 {"module": [{"b": [{"source": "../b"}]}]}]""");

        assertThat(file.ignored()).containsOnlyKeys("aws_vpc.a");
        assertThat(file.calls()).isEqualTo(Map.of("b", "../b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\n\"resource\": {",
                "{\"resource\": {}, \"resource\": {}}",
                "{} {}",
                "{\"resource\": {\"a\": {\"b\": {\"lifecycle\": {\"ignore_changes\": 7}}}}}",
                "{\"resource\": {\"a\": {\"b\": {\"lifecycle\": {\"ignore_changes\": [\"x y\"]}}}}}",
                "{\"resource\": {\"a\": {\"b\": {\"lifecycle\": {\"ignore_changes\": [{}]}}}}}"
            })
    void what_cannot_be_understood_is_refused(String text) {
        assertThatExceptionOfType(BadConfigurationException.class).isThrownBy(() -> read(text));
    }

    @Test
    void the_line_of_what_is_no_json_is_told_and_nothing_of_its_text() {
        assertThatExceptionOfType(BadConfigurationException.class)
                .isThrownBy(() -> read("{\n\"password\": hunter2}"))
                .satisfies(e -> assertThat(e.in("x.tf.json")).isEqualTo("x.tf.json:2: no proper JSON"));
    }

    private static FileContents read(String text) throws BadConfigurationException {
        return JsonFile.read(text, ConfigurationLimits.defaults());
    }
}
