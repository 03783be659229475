package dev.driftline.scanner;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Named;

/// The function that makes jobs: on schedules, when a state was written, or when asked.
@Named("dispatch")
public final class DispatchHandler implements RequestHandler<JsonNode, Dispatched> {

    private final Functions functions;

    DispatchHandler(Functions functions) {
        this.functions = functions;
    }

    @Override
    public Dispatched handleRequest(JsonNode event, Context context) {
        return functions.dispatch(Trigger.of(event, context.getAwsRequestId()), context.getAwsRequestId());
    }
}
