package dev.driftline.core.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void are_written_as_ranges_and_read_again() {
        var numbers = Numbers.range(0, 100).plus(Numbers.range(105, 106));

        assertThat(numbers).hasToString("0-99,105").isEqualTo(Numbers.of("0-99,105"));
        assertThat(Numbers.of("")).isEqualTo(Numbers.none()).hasToString("");
    }

    @Test
    void halves_have_all_of_it_between_them_and_one_is_not_halved() {
        var halves = Numbers.of("3,5,8-10").halves();

        assertThat(halves).containsExactly(Numbers.of("3,5"), Numbers.of("8-10"));
        assertThat(Numbers.of("7").halves()).containsExactly(Numbers.of("7"));
    }
}
