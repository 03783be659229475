package dev.driftline.scanner;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Named;

/// The function that scans: on a schedule, or when asked.
@Named("scan")
public final class ScanHandler implements RequestHandler<JsonNode, ScanResult> {

    private final ScanJob job;

    ScanHandler(ScanJob job) {
        this.job = job;
    }

    @Override
    public ScanResult handleRequest(JsonNode event, Context context) {
        return job.run(ScanEvent.of(event));
    }
}
