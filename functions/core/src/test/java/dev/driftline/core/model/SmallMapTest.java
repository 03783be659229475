package dev.driftline.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallMapTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 64, 65, 1_000})
    void is_equal_to_what_it_copies_and_keeps_its_order(int size) {
        var map = numbered(size);

        var copy = SmallMap.copyOf(map);

        assertThat(copy).isEqualTo(map).hasSameHashCodeAs(map).hasSize(size);
        assertThat(map).isEqualTo(copy);
        assertThat(new ArrayList<>(copy.entrySet())).isEqualTo(new ArrayList<>(map.entrySet()));
        map.forEach((key, value) -> {
            assertThat(copy.get(key)).isEqualTo(value);
            assertThat(copy.containsKey(key)).isTrue();
        });
        assertThat(copy.get("other")).isNull();
        assertThat(copy.containsKey("other")).isFalse();
        assertThat(copy.getOrDefault("other", Value.absent())).isEqualTo(Value.absent());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 100})
    void changes_neither_with_what_it_copies_nor_by_itself(int size) {
        var map = numbered(size);
        var copy = SmallMap.copyOf(map);

        map.clear();

        assertThat(copy).hasSize(size);
        assertThatThrownBy(() -> copy.put("more", Value.absent())).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> copy.remove("key-1")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(copy::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_copy_of_a_copy_is_the_copy() {
        var copy = SmallMap.copyOf(numbered(3));

        assertThat(SmallMap.copyOf(copy)).isSameAs(copy);
    }

    private static Map<String, Value> numbered(int size) {
        var map = new LinkedHashMap<String, Value>();
        for (var number = size; number > 0; number--) {
            map.put("key-" + number, Value.of(number));
        }
        return map;
    }
}
