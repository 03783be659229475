package dev.driftline.core.state.pulumi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.compare.AttributeRule;
import dev.driftline.core.compare.AttributeRule.Compared;
import dev.driftline.core.compare.AttributeRule.DecidedBy;
import dev.driftline.core.compare.Comparison;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.compare.TypeRules;
import dev.driftline.core.compare.Verdict;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a comparison makes of secrets: one in the clear is compared and hidden, one that is encrypted is left open.
class SecretsTest {

    private static final String SIGNED = "\"4dabf18193072939515e22adb298388d\": \"1b47061264138c4ac30d75fd1eb44270\"";
    private static final String ENCRYPTED = "{%s, \"ciphertext\": \"v1:abc:def\"}".formatted(SIGNED);

    private static final AttributeRule COMPARED = new Compared(Meaning.PLAIN, DecidedBy.USER, false);
    private static final TypeRules RULES = new TypeRules(
            Map.of(
                    "size", COMPARED,
                    "password", COMPARED,
                    "lock", COMPARED,
                    "owner_id", COMPARED,
                    "tags", new AttributeRule.Tags()),
            box -> List.of(),
            "box",
            box -> box.text("id"));

    @Test
    void a_secret_in_the_clear_that_changed_is_told_and_not_shown() throws Exception {
        var box = Checkpoints.box("\"password\": {%s, \"plaintext\": \"\\\"canary-1\\\"\"}".formatted(SIGNED));
        assertThat(verdict(box, Map.of("password", Value.of("canary-2"))))
                .isInstanceOfSatisfying(
                        Verdict.Drifted.class,
                        drifted -> assertThat(drifted.differences())
                                .singleElement()
                                .satisfies(difference ->
                                        assertThat(difference.sensitive()).isTrue())
                                .asString()
                                .doesNotContain("canary"));
        assertThat(verdict(box, Map.of("password", Value.of("canary-1")))).isInstanceOf(Verdict.InSync.class);
    }

    @Test
    void an_encrypted_secret_is_never_a_difference_and_never_in_sync() throws Exception {
        var box = Checkpoints.box("\"password\": %s".formatted(ENCRYPTED));
        assertThat(verdict(box, Map.of("password", Value.of("anything"))))
                .isInstanceOfSatisfying(Verdict.Unreadable.class, unread -> {
                    assertThat(unread.kind()).isEqualTo(LiveRead.Failure.SKIPPED);
                    assertThat(unread.reason()).startsWith("password: ").contains("encrypted");
                });
    }

    @Test
    void what_stands_beside_an_encrypted_secret_is_compared() throws Exception {
        var box = Checkpoints.box("\"lock\": {\"keyId\": \"k-1\", \"secret\": %s}, \"size\": 1".formatted(ENCRYPTED));
        var live = Map.of(
                "lock",
                Value.single(Value.block().with("key_id", Value.of("k-2")).with("secret", Value.of("x"))),
                "size",
                Value.of(1));
        assertThat(verdict(box, live)).isInstanceOfSatisfying(Verdict.Drifted.class, drifted -> {
            assertThat(drifted.differences())
                    .singleElement()
                    .satisfies(difference -> assertThat(difference.path()).isEqualTo("lock[0].key_id"));
            assertThat(drifted.unread()).hasSize(1);
        });
    }

    @Test
    void an_encrypted_element_of_a_set_does_not_take_what_another_one_equals() throws Exception {
        var box = Checkpoints.box("\"ownerIds\": [%s, \"a\"]".formatted(ENCRYPTED));
        assertThat(verdict(box, Map.of("owner_id", Value.set(List.of("a", "b")))))
                .isInstanceOf(Verdict.Unreadable.class);
    }

    @Test
    void an_encrypted_tag_hides_no_other_tag() throws Exception {
        var box = Checkpoints.box("\"tags\": {\"hidden\": %s, \"open\": \"a\"}".formatted(ENCRYPTED));
        assertThat(verdict(box, Map.of("tags", Value.map(Map.of("hidden", "x", "open", "b")))))
                .isInstanceOfSatisfying(
                        Verdict.Drifted.class,
                        drifted -> assertThat(drifted.differences())
                                .singleElement()
                                .satisfies(difference ->
                                        assertThat(difference.path()).isEqualTo("tags[\"open\"]")));
    }

    @Test
    void a_secret_of_which_another_attribute_tells_a_change_does_not_leave_its_resource_open() throws Exception {
        var box = Checkpoints.box("\"password\": %s".formatted(ENCRYPTED));
        assertThat(verdict(box, Map.of("password", box.get("password")))).isInstanceOf(Verdict.InSync.class);
    }

    @Test
    void what_the_program_ignores_is_left_out_and_counted() throws Exception {
        var box = Checkpoints.boxWith("\"ignoreChanges\": [\"size\"], \"outputs\": {\"size\": 1}");
        assertThat(verdict(box, Map.of("size", Value.of(2))))
                .isInstanceOfSatisfying(
                        Verdict.InSync.class, same -> assertThat(same.ignored()).hasSize(1));
    }

    private static Verdict verdict(DeclaredResource box, Map<String, Value> live) {
        return new Comparison(_ -> Optional.of(RULES), List.of(box))
                .verdicts(Map.of(box, new LiveRead.Present<>(live)))
                .getFirst();
    }
}
