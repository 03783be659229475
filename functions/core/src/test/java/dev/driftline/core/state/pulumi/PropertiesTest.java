package dev.driftline.core.state.pulumi;

import static dev.driftline.core.state.pulumi.Checkpoints.box;
import static dev.driftline.core.state.pulumi.Checkpoints.boxWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.model.Value;
import dev.driftline.core.state.UnreadableStateException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropertiesTest {

    private static final String SIGNATURE = "\"4dabf18193072939515e22adb298388d\"";
    private static final String SECRET = SIGNATURE + ": \"1b47061264138c4ac30d75fd1eb44270\"";

    @Test
    void properties_get_their_terraform_names_and_shapes_back() throws Exception {
        var crate = box("""
                "name": "crate", "lids": [{"colourCode": "red", "width": 3}], "lock": {"keyId": "k-1"},
                "ownerIds": ["a", "b"], "tags": {"costCenter": "7"}""");
        assertThat(crate.type()).isEqualTo("box");
        assertThat(crate.text("box_name")).isEqualTo("crate");
        assertThat(crate.get("lid").elements().getFirst().entries())
                .containsEntry("colour_code", Value.of("red"))
                .containsEntry("width", Value.of(3));
        assertThat(crate.get("lock")).isInstanceOf(Value.ListOf.class);
        assertThat(crate.get("lock").elements().getFirst().entries()).containsEntry("key_id", Value.of("k-1"));
        assertThat(crate.texts("owner_id")).containsExactly("a", "b");
        assertThat(crate.get("tags").entries()).containsOnlyKeys("costCenter");
    }

    @Test
    void a_block_that_another_version_of_the_bridge_keeps_in_a_list_is_the_same_block() throws Exception {
        assertThat(box("\"locks\": [{\"keyId\": \"k-1\"}]").get("lock"))
                .isEqualTo(box("\"lock\": {\"keyId\": \"k-1\"}").get("lock"));
    }

    @Test
    void what_is_not_written_is_not_set_at_any_depth() throws Exception {
        var crate = box("\"lock\": {\"keyId\": \"k-1\"}");
        assertThat(crate.attributes().fields()).containsEntry("size", Value.absent());
        assertThat(crate.get("lock").elements().getFirst().entries()).containsEntry("secret", Value.absent());
    }

    @Test
    void inputs_count_where_the_provider_gives_nothing_back() throws Exception {
        var crate = boxWith("""
                "inputs": {"__defaults": ["size"], "size": 1, "password": "open"}, "outputs": {"size": 2}""");
        assertThat(crate.text("size")).isEqualTo("2");
        assertThat(crate.text("password")).isEqualTo("open");
    }

    @Test
    void what_the_bridge_keeps_for_itself_is_no_property() throws Exception {
        var crate = box("""
                "__meta": "{}", "__pulumi_raw_state_delta": {"obj": {}}, "__defaults": [],
                "lock": {"__defaults": [], "keyId": "k-1"}, "tags": {"__defaults": [], "a": "b"}""");
        assertThat(crate.attributes().fields().keySet()).noneMatch(name -> name.contains("__"));
        assertThat(crate.get("lock").elements().getFirst().entries()).containsOnlyKeys("key_id", "secret");
        assertThat(crate.get("tags").entries()).containsOnlyKeys("a");
    }

    @Test
    void a_difference_is_shown_under_the_name_that_the_program_uses() throws Exception {
        var origin = box("\"name\": \"crate\", \"lids\": []").origin();
        assertThat(origin.shown("box_name")).isEqualTo("name");
        assertThat(origin.shown("lid[0].colour_code")).isEqualTo("lids[0].colour_code");
        assertThat(origin.shown("lock[0].key_id")).isEqualTo("lock[0].key_id");
        assertThat(origin.shown("owner_id")).isEqualTo("ownerIds");
        assertThat(origin.shown("tags[\"a.b\"]")).isEqualTo("tags[\"a.b\"]");
    }

    @Test
    void an_encrypted_secret_is_neither_here_nor_absent() throws Exception {
        var crate = box("\"password\": {%s, \"ciphertext\": \"v1:abc:def\"}".formatted(SECRET));
        assertThat(crate.get("password")).isInstanceOf(Value.Unknown.class);
        assertThat(crate.get("password").toString()).contains("encrypted").doesNotContain("v1:");
    }

    @Test
    void a_secret_in_the_clear_is_a_value_that_is_marked() throws Exception {
        var crate = box("""
                "password": {%1$s, "plaintext": "\\"open\\""},
                "lock": {"secret": {%1$s, "plaintext": "\\"sesame\\""}},
                "tags": {"a.b": {%1$s, "plaintext": "\\"hush\\""}},
                "ownerIds": [{%1$s, "plaintext": "\\"o-1\\""}]""".formatted(SECRET));
        assertThat(crate.text("password")).isEqualTo("open");
        assertThat(crate.get("lock").elements().getFirst().entries()).containsEntry("secret", Value.of("sesame"));
        assertThat(crate.sensitive())
                .containsExactlyInAnyOrder("password", "lock[0].secret", "tags[\"a.b\"]", "owner_id");
    }

    @Test
    void a_secret_block_is_shaped_like_any_other() throws Exception {
        var crate = box("\"lock\": {%s, \"plaintext\": \"{\\\"keyId\\\": \\\"k-1\\\"}\"}".formatted(SECRET));
        assertThat(crate.get("lock").elements().getFirst().entries()).containsEntry("key_id", Value.of("k-1"));
        assertThat(crate.sensitive()).containsExactly("lock");
    }

    @Test
    void outputs_that_the_program_calls_secret_are_marked() throws Exception {
        assertThat(boxWith("\"additionalSecretOutputs\": [\"name\"], \"outputs\": {\"name\": \"crate\"}")
                        .sensitive())
                .containsExactly("box_name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"04da6b54-80e4-46f7-96ec-b56ff0331ba9\"",
                "{%s: \"c44067f5952c0a294b673a41bacd8c17\", \"hash\": \"aa\", \"path\": \"./x\"}",
                "{%s: \"0def7320c3a5731c473e5ecbe6d01bc7\", \"hash\": \"aa\", \"assets\": {}}",
                "{%s: \"803fd3297a5875dc03ca845dda5d2a98\", \"value\": \"/w==\"}",
                "{%s: \"d0e6a833031e9bbcd3f4e8bde6ca49a4\"}",
                "{%s: \"8ad145fe-0d11-4827-bfd7-1abcbf086f5c\", \"value\": \"7ff0000000000000\"}",
                "{%s: \"1b47061264138c4ac30d75fd1eb44270\", \"plaintext\": \"{ broken\"}",
                "{%s: \"something newer\"}"
            })
    void what_a_state_does_not_spell_out_is_unknown(String value) throws Exception {
        assertThat(box("\"size\": " + value.formatted(SIGNATURE)).get("size")).isInstanceOf(Value.Unknown.class);
    }

    @Test
    void references_outputs_and_floats_are_what_they_stand_for() throws Exception {
        assertThat(size("{%s: \"5cf8f73096256a8f31e491e813e4eb8e\", \"urn\": \"u\", \"id\": \"x-1\"}"))
                .isEqualTo("x-1");
        assertThat(size("{%s: \"d0e6a833031e9bbcd3f4e8bde6ca49a4\", \"value\": 7}"))
                .isEqualTo("7");
        assertThat(size("{%s: \"8ad145fe-0d11-4827-bfd7-1abcbf086f5c\", \"value\": \"3ff8000000000000\"}"))
                .isEqualTo("1.5");
    }

    private static String size(String value) throws UnreadableStateException {
        return box("\"size\": " + value.formatted(SIGNATURE)).text("size");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tags", "tags.Owner", "tags[\\\"Owner\\\"]", "tags[*]", "*"})
    void ignored_tags_are_left_out_wherever_they_show(String path) throws Exception {
        var origin = boxWith("\"ignoreChanges\": [\"%s\"], \"outputs\": {}".formatted(path))
                .origin();
        assertThat(List.of("tags[\"Owner\"]", "tags_all[\"Owner\"]")).allMatch(origin::ignores);
    }

    @Test
    void ignored_paths_lead_through_lists_that_only_terraform_has() throws Exception {
        var origin = boxWith("""
                "ignoreChanges": ["lock.keyId", "lids[1].colourCode", "name", "no such[", "ownerIds[0]"],
                "outputs": {}""").origin();
        assertThat(List.of("lock[0].key_id", "lid[1].colour_code", "box_name")).allMatch(origin::ignores);
        assertThat(List.of("lock[0].secret", "lid[0].colour_code", "lid[1].width", "box_names", "size", "tags"))
                .noneMatch(origin::ignores);
    }
}
