package dev.driftline.scanner;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Named;

/// The function that tells: after a scan, and every few minutes what was left.
@Named("notify")
public final class NotifyHandler implements RequestHandler<JsonNode, NewsWork.Answer> {

    private final Functions functions;

    NotifyHandler(Functions functions) {
        this.functions = functions;
    }

    @Override
    public NewsWork.Answer handleRequest(JsonNode event, Context context) {
        return functions.tell(!SqsBatch.isOne(event), Remaining.of(context));
    }
}
