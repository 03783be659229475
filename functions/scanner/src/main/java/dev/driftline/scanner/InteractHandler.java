package dev.driftline.scanner;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Named;

/// The function behind the buttons of Slack messages, by a function URL.
@Named("interact")
public final class InteractHandler implements RequestHandler<JsonNode, Interaction.Answer> {

    private final Functions functions;

    InteractHandler(Functions functions) {
        this.functions = functions;
    }

    @Override
    public Interaction.Answer handleRequest(JsonNode request, Context context) {
        return functions.interact(Interaction.of(request));
    }
}
