package dev.driftline.core.state.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import dev.driftline.core.state.UnreadableStateException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldStatesTest {

    @ParameterizedTest
    @CsvSource({
        "smoke, state.tfstate",
        "network, state.tfstate",
        "network, state.unsettled.tfstate",
        "iam, state.tfstate",
        "iam, state.unsettled.tfstate"
    })
    void every_managed_instance_of_a_real_state_is_declared_with_all_its_attributes(String world, String file)
            throws IOException, UnreadableStateException {
        var json = new ObjectMapper()
                .readTree(Path.of("src/test/resources/worlds", world, file).toFile());
        var expected = new ArrayList<Value>();
        for (var resource : json.path("resources")) {
            if (resource.path("mode").asText().equals("managed")) {
                resource.path("instances").forEach(instance -> expected.add(asValue(instance.path("attributes"))));
            }
        }

        var state = States.world(world, file);

        assertThat(state.serial()).isEqualTo(json.path("serial").bigIntegerValue());
        assertThat(state.lineage()).isEqualTo(json.path("lineage").asText());
        assertThat(state.format()).isEqualTo("terraform/4");
        assertThat(state.resources().stream()
                        .<Value>map(DeclaredResource::attributes)
                        .toList())
                .isNotEmpty()
                .isEqualTo(expected);
        assertThat(state.resources()).allMatch(resource -> resource.hold().isEmpty());
        assertThat(state.resources()).doesNotHaveDuplicates();
    }

    @Test
    void a_resource_is_declared_with_its_address_type_provider_and_stack()
            throws IOException, UnreadableStateException {
        var group = States.world("smoke", "state.tfstate").resources().stream()
                .filter(resource -> resource.type().equals("aws_security_group"))
                .findFirst()
                .orElseThrow();

        assertThat(group.address()).startsWith("aws_security_group.");
        assertThat(group.provider()).isEqualTo("provider[\"registry.terraform.io/hashicorp/aws\"]");
        assertThat(group.stack()).isEqualTo("here.tfstate");
        assertThat(group.text("id")).startsWith("sg-");
    }

    /// The same values by another way: Jackson's tree.
    private static Value asValue(JsonNode node) {
        if (node.isObject()) {
            Map<String, Value> fields = new LinkedHashMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), asValue(field.getValue())));
            return new Value.Block(fields);
        }
        if (node.isArray()) {
            List<Value> elements = new ArrayList<>();
            node.forEach(element -> elements.add(asValue(element)));
            return new Value.ListOf(elements);
        }
        return node.isNull()
                ? Value.absent()
                : Value.of(
                        node.isTextual() ? node.asText() : node.isBoolean() ? node.asBoolean() : node.decimalValue());
    }
}
