package dev.driftline.core.state.pulumi;

import static dev.driftline.core.state.pulumi.Checkpoints.URN;
import static dev.driftline.core.state.pulumi.Checkpoints.boxWith;
import static dev.driftline.core.state.pulumi.Checkpoints.entry;
import static dev.driftline.core.state.pulumi.Checkpoints.parse;
import static dev.driftline.core.state.pulumi.Checkpoints.resources;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.state.StateLimit;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.UnreadableStateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PulumiFormatTest {

    private static final String BOXES = "\"resources\": [%s]".formatted(entry("\"outputs\": {\"size\": 3}"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'version': 3, 'checkpoint': {'stack': 'organization/shop/prod', 'latest': {%s}}} | pulumi/3 | organization/shop/prod",
                "{'version': 4, 'features': ['taint'], 'checkpoint': {'latest': {%s}}} | pulumi/4 | shop/prod",
                "{'version': 1, 'checkpoint': {'stack': 'prod', 'latest': {%s}}} | pulumi/1 | prod",
                "{'version': 2, 'checkpoint': {'stack': 'prod', 'latest': {%s}}} | pulumi/2 | prod",
                "{'stack': 'prod', 'latest': {%s}} | pulumi/0 | prod",
                "{'deployment': {%s}, 'version': 3} | pulumi/3 | shop/prod"
            })
    void every_version_and_an_export_have_the_same_resources(String json, String format, String stack)
            throws Exception {
        var state = parse(json.replace('\'', '"').formatted(BOXES));
        assertThat(state.format()).isEqualTo(format);
        assertThat(state.lineage()).isEqualTo(stack);
        assertThat(state.resources()).singleElement().satisfies(box -> {
            assertThat(box.address()).isEqualTo(URN);
            assertThat(box.type()).isEqualTo("box");
            assertThat(box.text("id")).isEqualTo("b-1");
            assertThat(box.text("size")).isEqualTo("3");
            assertThat(box.hold()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"version\": 3, \"checkpoint\": {\"stack\": \"a/b/c\"}}",
                "{\"version\": 3, \"deployment\": null}"
            })
    void a_stack_that_was_never_updated_has_no_resources(String json) throws Exception {
        assertThat(parse(json).resources()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"external\": true", "\"viewOf\": \"urn:pulumi:a::b::c:d:e::f\"", "\"custom\": false"})
    void what_the_stack_does_not_manage_is_not_declared(String field) throws Exception {
        var fields = field.startsWith("\"custom\"") ? "" : field + ",";
        var entry = entry(fields + "\"outputs\": {}");
        assertThat(resources(fields.isEmpty() ? entry.replace("\"custom\": true", field) : entry))
                .isEmpty();
    }

    @Test
    void stacks_and_providers_are_not_declared() throws Exception {
        assertThat(resources("""
                {"urn": "urn:pulumi:prod::shop::pulumi:pulumi:Stack::s", "custom": false, "type": "pulumi:pulumi:Stack"}""", """
                {"urn": "urn:pulumi:prod::shop::pulumi:providers:cloud::main", "custom": true, "id": "p-1",
                 "type": "pulumi:providers:cloud", "inputs": {"region": "eu-west-1"}}""")).isEmpty();
    }

    @Test
    void a_type_that_nobody_knows_keeps_its_name() throws Exception {
        var entry = entry("\"outputs\": {\"result\": \"x\"}")
                .replace("cloud:box/box:Box", "random:index/randomId:RandomId");
        assertThat(resources(entry)).singleElement().satisfies(resource -> {
            assertThat(resource.type()).isEqualTo("random:index/randomId:RandomId");
            assertThat(resource.text("result")).isEqualTo("x");
        });
    }

    @Test
    void a_provider_tells_region_and_account_and_its_role_is_only_read() throws Exception {
        var provider = """
                {"urn": "urn:pulumi:prod::shop::pulumi:providers:cloud::main", "custom": true, "id": "p-1",
                 "type": "pulumi:providers:cloud",
                 "inputs": {"region": "eu-west-1", "version": "6.66.2",
                            "assumeRole": "{\\"roleArn\\":\\"arn:aws:iam::111122223333:role/deploy\\"}"}}""";
        assertThat(resources(entry("\"outputs\": {}"), provider))
                .singleElement()
                .satisfies(box -> {
                    assertThat(box.origin().region()).isEqualTo("eu-west-1");
                    assertThat(box.origin().account()).isEqualTo("111122223333");
                    assertThat(box.provider()).endsWith("::main::p-1");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "delete | old copy | urn:pulumi:prod::shop::cloud:box/box:Box::crate (pending deletion)",
                "pendingReplacement | deleted for a replacement | urn:pulumi:prod::shop::cloud:box/box:Box::crate"
            })
    void what_a_replacement_left_in_the_middle_is_held(String field, String reason, String address) throws Exception {
        var box = boxWith("\"%s\": true, \"outputs\": {}".formatted(field));
        assertThat(box.hold()).hasValueSatisfying(hold -> assertThat(hold).contains(reason));
        assertThat(box.address()).isEqualTo(address);
    }

    @Test
    void an_old_copy_does_not_stand_in_the_way_of_its_replacement() throws Exception {
        var both =
                resources(entry("\"outputs\": {\"size\": 4}"), entry("\"delete\": true, \"outputs\": {\"size\": 3}"));
        assertThat(both)
                .hasSize(2)
                .first()
                .satisfies(box -> assertThat(box.hold()).isEmpty());
        assertThat(both).extracting(DeclaredResource::address).doesNotHaveDuplicates();
    }

    @Test
    void a_urn_given_twice_is_held_each_time() throws Exception {
        assertThat(resources(entry("\"outputs\": {}"), entry("\"outputs\": {}")))
                .hasSize(2)
                .allSatisfy(box -> assertThat(box.hold()).isPresent());
    }

    @Test
    void what_an_interrupted_update_was_at_is_held_created_or_not() throws Exception {
        var crate = entry("\"outputs\": {}");
        var other = crate.replace("::crate", "::other");
        assertThat(parse("""
                        {"version": 3, "checkpoint": {"latest": {
                         "pending_operations": [{"resource": %s, "type": "updating"}, {"resource": %s, "type": "creating"}],
                         "resources": [%s]}}}""".formatted(crate, other, crate)).resources())
                .hasSize(2)
                .allSatisfy(box -> assertThat(box.hold().orElseThrow()).contains("interrupted update"))
                .extracting(DeclaredResource::address)
                .containsExactly(URN, URN.replace("::crate", "::other"));
    }

    @Test
    void errors_of_its_creation_do_not_hide_a_resource() throws Exception {
        assertThat(boxWith("\"initErrors\": [\"timed out\"], \"taint\": true, \"outputs\": {}")
                        .hold())
                .isEmpty();
    }

    @Test
    void a_resource_without_an_id_cannot_be_looked_for() throws Exception {
        assertThat(boxWith("\"outputs\": {}, \"created\": \"x\"").hold()).isEmpty();
        assertThat(resources(entry("\"outputs\": {}").replace("\"b-1\"", "\"\""))
                        .getFirst()
                        .hold())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | no object",
                "{} | neither a checkpoint nor a deployment",
                "{'version': 5, 'checkpoint': {}} | newer than 4",
                "{'version': 'x', 'checkpoint': {}} | no whole number",
                "{'version': 3, 'checkpoint': []} | no object",
                "{'version': 3, 'checkpoint': {'latest': {'resources': {}}}} | no array",
                "{'version': 3, 'checkpoint': {'latest': {'resources': [7]}}} | no object",
                "{'version': 3, 'checkpoint': {'latest': {'resources': [{'type': 'a:b:c'}]}}} | without a proper URN",
                "{'version': 3, 'checkpoint': {'latest': {'resources': [{'urn': 'a\\nb', 'type': 't'}]}}} | proper URN",
                "{'version': 3, 'checkpoint': {'latest': {'resources': [ | ends in the middle",
                "{'version': 3, 'version': 3, 'checkpoint': {}} | twice",
                "{'version': 3, 'checkpoint': {}} trailing | JSON"
            })
    void what_is_wrong_with_a_checkpoint_is_said(String json, String problem) {
        assertThatThrownBy(() -> parse(json.replace('\'', '"')))
                .isInstanceOfSatisfying(UnreadableStateException.class, e -> {
                    assertThat(e.problem()).contains(problem);
                    assertThat(e.hint()).isNotBlank();
                });
    }

    @Test
    void a_stack_beyond_the_limits_is_refused() {
        var json = "{\"version\": 3, \"deployment\": {%s}}".formatted(BOXES);
        assertThatThrownBy(() -> parse(json, StateLimits.defaults().with(StateLimit.RESOURCES, 0)))
                .hasMessageContaining("too many resources");
        assertThatThrownBy(() -> parse(json, StateLimits.defaults().with(StateLimit.VALUES, 0)))
                .hasMessageContaining("values");
    }
}
