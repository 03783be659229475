package dev.driftline.scanner;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Named;

/// The function that scans: jobs from the queue, on a schedule, or when asked.
@Named("scan")
public final class ScanHandler implements RequestHandler<JsonNode, Object> {

    private final Functions functions;

    ScanHandler(Functions functions) {
        this.functions = functions;
    }

    /// @return a [SqsBatch.Answer] to the queue, a [ScanResult] to everybody else
    @Override
    public Object handleRequest(JsonNode event, Context context) {
        return SqsBatch.isOne(event)
                ? functions.work(SqsBatch.of(event), Remaining.of(context))
                : functions.scan(ScanEvent.of(event), context.getAwsRequestId(), Remaining.of(context));
    }
}
