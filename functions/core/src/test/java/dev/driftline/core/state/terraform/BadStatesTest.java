package dev.driftline.core.state.terraform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.driftline.core.state.StateLimit;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.UnreadableStateException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadStatesTest {

    static Stream<Arguments> bad_states() {
        return Stream.of(
                Arguments.of("", "empty: no state written yet", "first apply"),
                Arguments.of(" \n", "empty: no state written yet", "first apply"),
                Arguments.of("{\"version\": 4, \"serial\":", "ends in the middle, at line 1, column 25", "cut off"),
                Arguments.of(
                        "{\"version\": 4,\n hunter2}",
                        "not JSON at line 2",
                        "no state of Terraform, OpenTofu or Pulumi"),
                Arguments.of("<html>", "not JSON at line 1, column 1", "check the location"),
                Arguments.of("[]", "JSON, but no object", "check the location"),
                Arguments.of("{}", "no \"version\" in it", "check the location"),
                Arguments.of("{\"version\": \"4\"}", "\"version\" is no whole number", "check the location"),
                Arguments.of("{\"version\": 0}", "state format version 0 does not exist", "check the location"),
                Arguments.of("{\"version\": 3, \"modules\": {}}", "\"modules\" is no array", "check the location"),
                Arguments.of("{\"version\": 3, \"modules\": [7]}", "an element of \"modules\" is no object", "check"),
                Arguments.of(
                        "{\"version\": 3, \"modules\": [{\"path\": [\"root\"], \"resources\": {\"x\": {}}}]}",
                        "a resource without a proper address",
                        "check the location"),
                Arguments.of(
                        "{\"version\": 3, \"modules\": [{\"path\": [\"root\", \"a\\nb\"]}]}",
                        "a module without a proper path",
                        "check the location"),
                Arguments.of(
                        "{\"version\": 3, \"backend\": {}, \"modules\": [{\"path\": [\"root\"], \"resources\": {}}]}",
                        "the backend settings of a working directory",
                        "points to"),
                Arguments.of(
                        "{\"version\": 3, \"terraform_version\": \"1.11.4\", \"backend\": {\"type\": \"s3\"}}",
                        "the backend settings of a working directory",
                        "points to"),
                Arguments.of("{\"version\": 5}", "version 5, newer than 4", "upgrade Driftline"),
                Arguments.of("{\"version\": 99999999999999999999}", "newer than 4", "upgrade Driftline"),
                Arguments.of(
                        "{\"version\": 4, \"serial\":12, \"encryption_version\":\"v0\"}",
                        "both an encrypted and a plain state",
                        "check the location"),
                Arguments.of(
                        "{\"version\": 4, \"features\": [], \"checkpoint\": {\"stack\": \"a/b/c\"}}",
                        "a Pulumi checkpoint",
                        "Pulumi"),
                Arguments.of("{\"version\": 3, \"deployment\": {}}", "a Pulumi checkpoint", "Pulumi"),
                Arguments.of("{\"format_version\": \"1.0\", \"values\": {}}", "terraform show -json", "state pull"),
                Arguments.of(
                        "{\"version\": 4, \"serial\": 1.5}", "\"serial\" is no whole number", "check the location"),
                Arguments.of("{\"version\": 4, \"resources\": {}}", "\"resources\" is no array", "check the location"),
                Arguments.of("{\"version\": 4} {\"version\": 4}", "something follows the end", "check the location"),
                Arguments.of("{\"version\": 4, \"serial\": 1, \"serial\": 2}", "a key is given twice", "unedited"),
                Arguments.of(
                        States.stateOf(resource("\"mode\": \"ephemeral\", \"type\": \"t\", \"name\": \"n\"")),
                        "unknown mode at line 2",
                        "upgrade Driftline"),
                Arguments.of(
                        States.stateOf(resource("\"mode\": \"managed\", \"type\": \"t\"")),
                        "without a proper type and name",
                        "check the location"),
                Arguments.of(
                        States.stateOf(resource("\"mode\": \"managed\", \"type\": \"t\", \"name\": \"a\\nb\"")),
                        "without a proper type and name",
                        "check the location"),
                Arguments.of(
                        States.stateOf(
                                resource(
                                        "\"mode\": \"managed\", \"type\": \"t\", \"name\": \"n\", \"module\": \"module.\\u001b\"")),
                        "in a module without a proper name",
                        "check the location"),
                Arguments.of(States.stateOf("3"), "an element of \"resources\" is no object", "check the location"),
                Arguments.of(
                        instanceWith("\"a\": 1, \"a\": 2"), "a key is given twice in one object at line 2", "unedited"),
                Arguments.of(
                        instanceWith("\"a\": " + "[".repeat(300) + "]".repeat(300)),
                        "nested deeper than 200 levels at line 2",
                        "is it a state at all"),
                Arguments.of("[".repeat(1_000_000), "JSON, but no object", "check the location"),
                Arguments.of("{\"a\":".repeat(1_000_000), "nested deeper than 200 levels", "is it a state at all"),
                Arguments.of(
                        instanceWith("\"a\": " + "9".repeat(1001)),
                        "a number longer than 1000 characters",
                        "is it a state at all"));
    }

    @ParameterizedTest
    @MethodSource("bad_states")
    void what_is_wrong_and_what_to_do_is_said_in_a_line_each(String json, String problem, String hint) {
        var exception = catchThrowableOfType(UnreadableStateException.class, () -> States.parse(json));

        assertThat(exception.problem()).contains(problem).doesNotContain("\n");
        assertThat(exception.hint()).contains(hint).doesNotContain("\n");
        assertThat(exception).hasMessageStartingWith("state here.tfstate: ");
    }

    @Test
    void nothing_of_the_state_is_quoted() {
        assertThatThrownBy(() -> States.parse("{\"version\": 4, \"lineage\": hunter2}"))
                .hasNoCause()
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void a_text_beyond_the_limit_is_refused() {
        var limits = StateLimits.defaults().with(StateLimit.TEXT, 50);

        assertThatThrownBy(() -> States.parse(instanceWith("\"a\": \"%s\"".formatted("x".repeat(51))), limits))
                .hasMessageContaining("a text longer than 50 characters at line 2");
    }

    @Test
    void more_resources_than_the_limit_are_refused() throws UnreadableStateException {
        var instances = "{\"attributes\": {}, \"index_key\": 0},{\"attributes\": {}, \"index_key\": 1}";
        var json = States.stateOf(
                resource("\"mode\": \"managed\", \"type\": \"t\", \"name\": \"n\", \"instances\": [%s]"
                        .formatted(instances)),
                resource("\"mode\": \"managed\", \"type\": \"t\", \"name\": \"m\", \"instances\": [%s]"
                        .formatted(instances)));

        assertThat(States.parse(json, StateLimits.defaults().with(StateLimit.RESOURCES, 4))
                        .resources())
                .hasSize(4);
        assertThatThrownBy(() -> States.parse(json, StateLimits.defaults().with(StateLimit.RESOURCES, 3)))
                .hasMessageContaining("more than 3 resources");
    }

    @Test
    void more_values_than_the_limit_are_refused() {
        assertThatThrownBy(() -> States.parse(
                        instanceWith("\"a\": [1,1,1,1,1]"),
                        StateLimits.defaults().with(StateLimit.VALUES, 5)))
                .hasMessageContaining("more than 5 values");
    }

    @Test
    void a_real_state_cut_off_anywhere_is_refused() throws IOException {
        var bytes = Files.readAllBytes(Path.of("src/test/resources/worlds/smoke/state.tfstate"));
        var end = new String(bytes, StandardCharsets.UTF_8).stripTrailing().length();
        for (var length = 0; length < end; length += 7) {
            var cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> States.parse(cut, StateLimits.defaults()))
                    .isInstanceOf(UnreadableStateException.class);
        }
    }

    @Test
    void a_state_of_nothing_is_a_state() throws UnreadableStateException {
        assertThat(States.parse("{\"version\": 4}").resources()).isEmpty();
        assertThat(States.parse("\uFEFF" + States.stateOf()).lineage()).isEqualTo("a-b-c");
        assertThat(States.parse("{\"serial\": 18446744073709551615, \"resources\": null, \"version\": 4}")
                        .serial())
                .hasToString("18446744073709551615");
    }

    private static String resource(String fields) {
        return "{%s}".formatted(fields);
    }

    private static String instanceWith(String attributes) {
        return States.stateOf(resource(
                "\"mode\": \"managed\", \"type\": \"aws_vpc\", \"name\": \"n\", \"instances\": [{\"attributes\": {%s}}]"
                        .formatted(attributes)));
    }
}
