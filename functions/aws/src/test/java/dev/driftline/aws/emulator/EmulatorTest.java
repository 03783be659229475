package dev.driftline.aws.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.sqs.SqsClient;

class EmulatorTest {

    private static final Path WORLDS = Path.of("src/test/resources/worlds");

    private static Emulator emulator;

    @BeforeAll
    static void start() {
        emulator = Emulator.start();
    }

    @AfterAll
    static void stop() {
        emulator.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"smoke", "network"})
    void a_replayed_world_has_the_ids_of_its_state(String world) throws IOException {
        var state = new ObjectMapper()
                .readTree(WORLDS.resolve(world).resolve("state.tfstate").toFile());
        try (var clients = emulator.replay(WORLDS.resolve(world), "world").clients()) {
            var live = clients
                    .get(Ec2Client.class, Ec2Client::builder, "us-east-1")
                    .describeSecurityGroupsPaginator()
                    .securityGroups()
                    .stream()
                    .map(group -> group.groupId())
                    .toList();
            for (var resource : state.path("resources")) {
                if (resource.path("type").asText().equals("aws_security_group")) {
                    assertThat(live)
                            .contains(resource.at("/instances/0/attributes/id").asText());
                }
            }
            assertThat(live).hasSizeGreaterThan(1);
        }
    }

    @Test
    void a_world_replayed_twice_is_the_same_world() throws IOException {
        try (var clients = emulator.clients()) {
            var ec2 = clients.get(Ec2Client.class, Ec2Client::builder, "us-east-1");
            emulator.replay(WORLDS.resolve("smoke"), "world");
            var first = ec2.describeSecurityGroups().securityGroups();
            emulator.replay(WORLDS.resolve("smoke"), "world");
            assertThat(ec2.describeSecurityGroups().securityGroups()).isEqualTo(first);
        }
    }

    @Test
    void drift_goes_on_top_of_the_world() throws IOException {
        try (var clients = emulator.replay(WORLDS.resolve("smoke"), "world").clients()) {
            var ec2 = clients.get(Ec2Client.class, Ec2Client::builder, "us-east-1");
            var before = ec2.describeSecurityGroups().securityGroups();
            emulator.replay(WORLDS.resolve("smoke"), "drift");
            assertThat(ec2.describeSecurityGroups().securityGroups())
                    .isNotEqualTo(before)
                    .isNotEmpty();
        }
    }

    @Test
    void a_reset_forgets_everything() throws IOException {
        try (var clients = emulator.clients()) {
            var sqs = clients.get(SqsClient.class, SqsClient::builder, "us-east-1");
            sqs.createQueue(queue -> queue.queueName("orders"));
            emulator.reset();
            assertThat(sqs.listQueues().queueUrls()).isEmpty();
        }
    }
}
