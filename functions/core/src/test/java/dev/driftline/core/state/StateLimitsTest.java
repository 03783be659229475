package dev.driftline.core.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateLimitsTest {

    @ParameterizedTest
    @EnumSource
    void every_limit_has_a_variable_that_sets_it_and_a_hint_that_names_it(StateLimit limit) {
        var limits = limits(Map.of(limit.variable(), " 17 "));

        assertThat(limit.variable()).startsWith("DRIFT_STATE_MAX_");
        assertThat(limits.of(limit)).isEqualTo(17);
        assertThat(limits.hint(limit)).endsWith("raise %s (17)".formatted(limit.variable()));
        assertThat(limits.with(limit, StateLimits.defaults().of(limit))).isEqualTo(StateLimits.defaults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "64MB", "1.5", "99999999999999999999"})
    void what_is_no_limit_is_said_with_the_variable(String text) {
        assertThatThrownBy(() -> limits(Map.of("DRIFT_STATE_MAX_DEPTH", text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("DRIFT_STATE_MAX_DEPTH is no whole number from 1 to 1000: " + text);
    }

    @Test
    void what_is_not_set_or_empty_is_as_it_was() {
        assertThat(limits(Map.of("DRIFT_STATE_MAX_BYTES", ""))).isEqualTo(StateLimits.defaults());
    }

    private static StateLimits limits(Map<String, String> environment) {
        return StateLimits.from(name -> Optional.ofNullable(environment.get(name)));
    }
}
