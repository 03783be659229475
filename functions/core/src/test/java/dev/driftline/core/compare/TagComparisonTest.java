package dev.driftline.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TagComparisonTest {

    @Test
    void the_resources_own_tags_and_the_default_ones_together_are_what_aws_has() {
        assertThat(differences(Map.of("Name", "a"), Map.of("Name", "a", "Team", "x"), Map.of("Name", "a", "Team", "x")))
                .isEmpty();
    }

    @Test
    void a_state_that_the_first_apply_left_without_tags_all_is_no_drift() {
        assertThat(new TagComparison(
                                Value.block().with("Name", Value.of("a")),
                                Value.absent(),
                                Value.map(Map.of("Name", "a")),
                                List.of())
                        .differences())
                .isEmpty();
    }

    @Test
    void no_tags_are_no_tags_however_they_are_written() {
        assertThat(new TagComparison(Value.absent(), Value.map(Map.of()), Value.absent(), List.of()).differences())
                .isEmpty();
    }

    @Test
    void another_value_is_told_in_tags() {
        assertThat(differences(Map.of("Name", "a"), Map.of("Name", "a"), Map.of("Name", "b")))
                .containsExactly(new Difference("tags[\"Name\"]", Value.of("a"), Value.of("b"), false));
    }

    @Test
    void a_tag_more_is_told_in_tags() {
        assertThat(differences(Map.of(), Map.of(), Map.of("Scanned", "yes")))
                .containsExactly(new Difference("tags[\"Scanned\"]", Value.absent(), Value.of("yes"), false));
    }

    @Test
    void a_lost_default_tag_is_told_in_tags_all() {
        assertThat(differences(Map.of(), Map.of("Team", "x"), Map.of()))
                .containsExactly(new Difference("tags_all[\"Team\"]", Value.of("x"), Value.absent(), false));
    }

    @Test
    void the_resources_own_value_wins_over_the_default_one() {
        assertThat(differences(Map.of("Team", "own"), Map.of("Team", "default"), Map.of("Team", "own")))
                .isEmpty();
    }

    @Test
    void a_tag_with_an_empty_value_is_a_tag() {
        assertThat(differences(Map.of("Flag", ""), Map.of("Flag", ""), Map.of()))
                .hasSize(1);
        assertThat(differences(Map.of(), Map.of(), Map.of("Flag", ""))).hasSize(1);
        assertThat(differences(Map.of("Flag", ""), Map.of("Flag", ""), Map.of("Flag", "")))
                .isEmpty();
    }

    @Test
    void keys_have_case() {
        assertThat(differences(Map.of("name", "a"), Map.of("name", "a"), Map.of("Name", "a")))
                .hasSize(2);
    }

    @Test
    void tags_of_aws_itself_are_nobodys_drift() {
        assertThat(differences(Map.of(), Map.of(), Map.of("aws:cloudformation:stack-name", "x")))
                .isEmpty();
    }

    @Test
    void a_tag_that_a_child_claims_is_the_childs() {
        var child = Compared.declared("aws_ec2_tag.extra", Value.block());
        var claim = new Claims.Held(Value.block().with("Extra", Value.of("1")), child);
        var extra = new TagComparison(
                Value.map(Map.of()), Value.map(Map.of()), Value.map(Map.of("Extra", "1", "More", "2")), List.of(claim));
        assertThat(extra.differences()).extracting(Difference::path).containsExactly("tags[\"More\"]");
        var gone = new TagComparison(
                Value.map(Map.of("Extra", "1")), Value.map(Map.of()), Value.map(Map.of()), List.of(claim));
        assertThat(gone.differences()).isEmpty();
        assertThat(gone.shared())
                .singleElement()
                .satisfies(told -> assertThat(told.claimers()).containsExactly(child));
    }

    private static List<Difference> differences(
            Map<String, String> own, Map<String, String> all, Map<String, String> live) {
        return new TagComparison(Value.map(own), Value.map(all), Value.map(live), List.of()).differences();
    }
}
