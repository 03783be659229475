package dev.driftline.core.state.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.UnreadableStateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddressesTest {

    @Test
    void addresses_are_those_that_terraform_state_list_prints() throws IOException, UnreadableStateException {
        // keys.tfstate has keys with quotes, templates, control and invisible characters; keys.txt is what
        // `terraform state list` (1.11.4) says of it.
        var folder = Path.of("src/test/resources/fixtures/terraform");
        var state = States.parse(Files.readAllBytes(folder.resolve("keys.tfstate")), StateLimits.defaults());

        assertThat(state.resources())
                .extracting(DeclaredResource::address)
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(folder.resolve("keys.txt")));
    }

    @Test
    void a_key_is_a_number_a_text_or_none() throws UnreadableStateException {
        assertThat(addresses("{\"index_key\": 0}", "{\"index_key\": 12}", "{\"index_key\": \"0\"}", "{}"))
                .containsExactly(
                        "aws_sqs_queue.orders[0]",
                        "aws_sqs_queue.orders[12]",
                        "aws_sqs_queue.orders[\"0\"]",
                        "aws_sqs_queue.orders");
    }

    @Test
    void a_key_that_is_neither_holds_back_its_instance_only() throws UnreadableStateException {
        var resources = States.withInstances("{\"index_key\": true}", "{\"index_key\": 1e999999999}", "{}");

        assertThat(resources)
                .extracting(DeclaredResource::address)
                .containsExactly(
                        "aws_sqs_queue.orders[?]", "aws_sqs_queue.orders[?] (duplicate 2)", "aws_sqs_queue.orders");
        assertThat(resources)
                .extracting(resource -> resource.hold().isPresent())
                .containsExactly(true, true, false);
    }

    @Test
    void a_deposed_object_stands_beside_the_current_one_and_is_held_back() throws UnreadableStateException {
        var resources =
                States.withInstances("{\"index_key\": \"a\", \"deposed\": \"00c0ffee\"}", "{\"index_key\": \"a\"}");

        assertThat(resources)
                .extracting(DeclaredResource::address)
                .containsExactly("aws_sqs_queue.orders[\"a\"] (deposed 00c0ffee)", "aws_sqs_queue.orders[\"a\"]");
        assertThat(resources.getFirst().hold()).hasValue("deposed object left over by a replacement");
        assertThat(resources.getLast().hold()).isEmpty();
    }

    @Test
    void a_malformed_deposed_key_is_not_repeated() throws UnreadableStateException {
        var resource = States.withInstances("{\"deposed\": \"\\u001b[31mred\"}").getFirst();

        assertThat(resource.address()).isEqualTo("aws_sqs_queue.orders (deposed ?)");
        assertThat(resource.hold()).hasValue("not compared: its deposed key is malformed");
    }

    @Test
    void instances_that_share_an_address_are_all_kept_and_all_held_back() throws UnreadableStateException {
        var resources = States.withInstances("{\"index_key\": 0}", "{\"index_key\": 1}", "{\"index_key\": 0}");

        assertThat(resources)
                .extracting(DeclaredResource::address)
                .containsExactly(
                        "aws_sqs_queue.orders[0]", "aws_sqs_queue.orders[1]", "aws_sqs_queue.orders[0] (duplicate 2)");
        assertThat(resources)
                .extracting(resource -> resource.hold().isPresent())
                .containsExactly(true, false, true);
    }

    @Test
    void data_sources_are_nobody_s_to_drift() throws UnreadableStateException {
        assertThat(States.withResources("""
                        {"instances": [{"attributes": {"id": "x"}}], "mode": "data", "type": "aws_ami", "name": "a"}""", """
                        {"mode": "data", "type": "aws_ami", "name": "a", "instances": [{"attributes": {"id": "x"}}]}""")).isEmpty();
    }

    @Test
    void resources_come_in_the_order_of_the_file() throws UnreadableStateException {
        assertThat(States.withResources(resource("b"), resource("a"), resource("c")))
                .extracting(DeclaredResource::address)
                .containsExactly("aws_vpc.b", "aws_vpc.a", "aws_vpc.c");
    }

    @Test
    void an_instance_can_have_a_provider_of_its_own_as_opentofu_writes_it() throws UnreadableStateException {
        var resources = States.withResources("""
                {"mode": "managed", "type": "aws_vpc", "name": "main", "instances": [
                  {"index_key": "us", "attributes": {},
                   "provider": "provider[\\"registry.opentofu.org/hashicorp/aws\\"].by_region[\\"us-east-1\\"]"}]}""");

        assertThat(resources.getFirst().provider())
                .isEqualTo("provider[\"registry.opentofu.org/hashicorp/aws\"].by_region[\"us-east-1\"]");
    }

    private static String resource(String name) {
        return """
                {"mode": "managed", "type": "aws_vpc", "name": "%s", "instances": [{"attributes": {}}]}""".formatted(name);
    }

    private static List<String> addresses(String... instances) throws UnreadableStateException {
        return States.withInstances(instances).stream()
                .map(DeclaredResource::address)
                .toList();
    }
}
