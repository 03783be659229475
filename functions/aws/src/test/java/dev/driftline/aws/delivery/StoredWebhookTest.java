package dev.driftline.aws.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.AwsSettings;
import dev.driftline.aws.emulator.Emulator;
import dev.driftline.core.delivery.WebhookAddress;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.ParameterType;

class StoredWebhookTest {

    private static final String URL = "https://hooks.slack.com/services/T000/B000/XXXX";
    private static Emulator emulator;
    private static AwsClients clients;

    @BeforeAll
    static void start() {
        emulator = Emulator.start();
        clients = emulator.clients();
    }

    @AfterAll
    static void stop() {
        clients.close();
        emulator.close();
    }

    @Test
    void the_url_comes_decrypted_out_of_the_parameter_store() {
        clients.get(SsmClient.class, SsmClient::builder, "us-east-1")
                .putParameter(put ->
                        put.name("/slack").type(ParameterType.SECURE_STRING).value(URL));

        assertThat(webhook(clients, "/slack")).isEqualTo(new WebhookAddress.Usable(URI.create(URL)));
    }

    @Test
    void a_parameter_that_is_not_there_is_told_with_how_to_make_it() {
        assertThat(webhook(clients, "/gone"))
                .isEqualTo(new WebhookAddress.Refused(
                        "there is no SSM parameter /gone with the Slack webhook",
                        "make it: aws ssm put-parameter --type SecureString --name /gone --value file:///dev/stdin"));
    }

    @Test
    void an_unreachable_parameter_store_is_one_line() {
        var settings = new AwsSettings("us-east-1", Optional.of(URI.create("http://127.0.0.1:1")), 1);
        try (var nowhere = new AwsClients(settings)) {
            assertThat(webhook(nowhere, "/slack"))
                    .isEqualTo(new WebhookAddress.Refused(
                            "the SSM parameter /slack with the Slack webhook could not be read (no answer: ConnectException)",
                            "the scanner's role needs ssm:GetParameter on it, and kms:Decrypt on its key"));
        }
    }

    private static WebhookAddress webhook(AwsClients clients, String parameter) {
        return new StoredWebhook(clients, parameter, Optional.empty()).get();
    }
}
