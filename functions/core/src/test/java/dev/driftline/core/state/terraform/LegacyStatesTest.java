package dev.driftline.core.state.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import dev.driftline.core.state.UnreadableStateException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// States of Terraform 0.6 to 0.11, in the form of its statefile package (version 1 to 3).
class LegacyStatesTest {

    private static final String STATE = """
            {"version": 3, "terraform_version": "0.11.15", "serial": 41, "lineage": "old", "modules": [
              {"path": ["root"], "outputs": {"a": {"sensitive": false, "type": "string", "value": "x"}}, "resources": {
                "aws_instance.web.1": {"type": "aws_instance", "depends_on": [], "provider": "provider.aws.west",
                  "primary": {"id": "i-1", "attributes": {"id": "i-1", "ebs_optimized": "false", "cpu": "2",
                      "private_ip": "10.0.0.1", "tags.%": "2", "tags.Zero": "0", "tags.a.b": "false"},
                    "meta": {"schema_version": "1"}, "tainted": true},
                  "deposed": [{"id": "i-0", "attributes": {"id": "i-0"}}]},
                "data.aws_ami.base": {"type": "aws_ami", "primary": {"id": "ami-1", "attributes": {"id": "ami-1"}}}},
               "depends_on": []},
              {"path": ["root", "net", "inner"], "resources": {
                "aws_security_group.all": {"type": "aws_security_group", "primary": {"id": "sg-1", "attributes": {
                  "ingress.#": "1", "ingress.2541437006.from_port": "0", "ingress.2541437006.self": "false",
                  "ingress.2541437006.cidr_blocks.#": "1", "ingress.2541437006.cidr_blocks.0": "10.0.0.0/8"}}}}}]}""";

    @Test
    void every_instance_has_the_address_that_terraform_gives_it_today() throws UnreadableStateException {
        var state = States.parse(STATE);

        assertThat(state.format()).isEqualTo("terraform/3");
        assertThat(state.serial()).hasToString("41");
        assertThat(state.lineage()).isEqualTo("old");
        assertThat(state.resources())
                .extracting(DeclaredResource::address)
                .containsExactly(
                        "aws_instance.web[1]",
                        "aws_instance.web[1] (deposed 1)",
                        "module.net.module.inner.aws_security_group.all");
    }

    @Test
    void a_tainted_one_is_compared_and_a_deposed_one_is_not() throws UnreadableStateException {
        var resources = States.parse(STATE).resources();

        assertThat(resources.getFirst().hold()).isEmpty();
        assertThat(resources.getFirst().provider()).isEqualTo("provider.aws.west");
        assertThat(resources.get(1).hold()).hasValue("deposed object left over by a replacement");
    }

    @Test
    void texts_that_are_numbers_and_truths_become_them_but_in_tags() throws UnreadableStateException {
        var instance = States.parse(STATE).resources().getFirst();

        assertThat(instance.get("ebs_optimized")).isEqualTo(new Value.Flag(false));
        assertThat(instance.get("cpu")).isEqualTo(Value.of(2));
        assertThat(instance.get("private_ip")).isEqualTo(Value.of("10.0.0.1"));
        assertThat(instance.get("tags"))
                .isEqualTo(Value.block().with("Zero", Value.of("0")).with("a.b", Value.of("false")));
    }

    @Test
    void a_set_by_hashes_becomes_blocks_and_the_id_is_taken_from_its_own_place() throws UnreadableStateException {
        var group = States.parse(STATE).resources().getLast();

        assertThat(group.text("id")).isEqualTo("sg-1");
        assertThat(group.get("ingress"))
                .isEqualTo(Value.list(List.of(Value.block()
                        .with("self", Value.of(false))
                        .with("from_port", Value.of(0))
                        .with("cidr_blocks", Value.list(List.of("10.0.0.0/8"))))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0012", "1e3", "-", "1.", "1.50", "0x1", "", "True", "123456789012345678901234567890123"})
    void what_is_not_written_as_a_number_stays_text(String text) throws UnreadableStateException {
        assertThat(one("{\"id\": \"q\", \"attributes\": {\"a\": \"%s\"}}".formatted(text))
                        .get("a"))
                .isEqualTo(Value.of(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void still_older_versions_count_maps_as_lists_and_list_the_tainted(int version) throws UnreadableStateException {
        var state = States.parse("""
                {"version": %d, "serial": 1, "modules": [{"path": ["root"], "outputs": {"a": "b"}, "resources": {
                  "aws_vpc.main": {"type": "aws_vpc", "tainted": [{"id": "vpc-0"}], "primary": {"id": "vpc-1",
                    "attributes": {"tags.#": "1", "tags.Name": "x", "azs.#": "1", "azs.0": "a"}}}}}]}""".formatted(version));

        assertThat(state.format()).isEqualTo("terraform/" + version);
        assertThat(state.resources())
                .extracting(DeclaredResource::address)
                .containsExactly("aws_vpc.main", "aws_vpc.main (deposed 1)");
        assertThat(state.resources().getFirst().get("tags"))
                .isEqualTo(Value.block().with("Name", Value.of("x")));
        assertThat(state.resources().getFirst().texts("azs")).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": \"q\", \"attributes\": {\"a\": {\"b\": 1}}}",
                "{\"id\": \"q\", \"attributes\": {\"a\": 1e999999999}}"
            })
    void one_that_is_not_flat_is_held_back(String primary) throws UnreadableStateException {
        assertThat(one(primary).hold()).hasValue("not compared: its attributes are no texts");
    }

    private static DeclaredResource one(String primary) throws UnreadableStateException {
        return States.parse("""
                {"version": 3, "modules": [{"path": ["root"], "resources": {
                  "aws_sqs_queue.q": {"type": "aws_sqs_queue", "primary": %s}}}]}""".formatted(primary)).resources().getFirst();
    }
}
