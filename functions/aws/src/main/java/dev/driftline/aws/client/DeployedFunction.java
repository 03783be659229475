package dev.driftline.aws.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.InvocationType;
import software.amazon.awssdk.services.lambda.model.InvokeResponse;

/// A function of Driftline's that runs in Lambda.
public final class DeployedFunction {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AwsClients clients;
    private final String name;

    /// @param clients that ask once: a second attempt would be a second scan
    /// @param name a name or an ARN
    public DeployedFunction(AwsClients clients, String name) {
        this.clients = clients;
        this.name = name;
    }

    /// What it answered.
    public sealed interface Answer {
        /// @param payload its JSON
        record Done(String payload) implements Answer {}

        record Failed(String problem) implements Answer {}
    }

    /// A dispatcher answers at once. A scan by the single function that takes longer than a minute goes on there, and
    /// this end only stops waiting.
    public Answer asked(Optional<String> target, List<String> states) {
        var payload = JsonNodeFactory.instance.objectNode();
        target.ifPresent(one -> payload.put("target", one));
        if (!states.isEmpty()) {
            var list = payload.putArray("states");
            states.forEach(list::add);
        }
        try {
            var response = clients.get(
                            LambdaClient.class,
                            LambdaClient::builder,
                            clients.settings().region())
                    .invoke(invoke -> invoke.functionName(name)
                            .invocationType(InvocationType.REQUEST_RESPONSE)
                            .payload(SdkBytes.fromUtf8String(payload.toString())));
            return answer(response);
        } catch (SdkException e) {
            return new Answer.Failed("could not be invoked (%s); check its name, the region and lambda:InvokeFunction"
                    .formatted(e.getMessage()));
        }
    }

    private static Answer answer(InvokeResponse response) {
        var payload = Optional.ofNullable(response.payload())
                .map(SdkBytes::asUtf8String)
                .orElse("");
        if (response.functionError() == null) {
            return new Answer.Done(payload);
        }
        return new Answer.Failed(message(payload).orElse(response.functionError()));
    }

    private static Optional<String> message(String payload) {
        try {
            return Optional.of(JSON.readTree(payload).path("errorMessage"))
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::asText);
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
