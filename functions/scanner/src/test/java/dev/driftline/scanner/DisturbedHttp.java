package dev.driftline.scanner;

import dev.driftline.scanner.Disturbance.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/// The network between the SDK and the emulator, with a disturbance in it. Messages with a delay come at once, or the
/// tests would wait minutes.
final class DisturbedHttp implements SdkHttpClient {

    private static final Pattern DELAY = Pattern.compile("\"(DelaySeconds|VisibilityTimeout)\":[0-9]+");

    private final SdkHttpClient network = UrlConnectionHttpClient.create();
    private final Disturbance disturbance;

    DisturbedHttp(Disturbance disturbance) {
        this.disturbance = disturbance;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        var call = request.httpRequest()
                .firstMatchingHeader("X-Amz-Target")
                .orElse(request.httpRequest().method() + " S3");
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                return switch (disturbance.before(call)) {
                    case Fault.Answer(var status, var body) -> answer(status, body);
                    case Fault.None() -> {
                        var response = network.prepareRequest(atOnce(request)).call();
                        disturbance.after(call);
                        yield response;
                    }
                };
            }

            @Override
            public void abort() {
                // Nothing is under way.
            }
        };
    }

    private static HttpExecuteResponse answer(int status, String body) {
        return HttpExecuteResponse.builder()
                .response(SdkHttpFullResponse.builder()
                        .statusCode(status)
                        .putHeader("Content-Type", "application/x-amz-json-1.0")
                        .build())
                .responseBody(
                        AbortableInputStream.create(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
                .build();
    }

    private static HttpExecuteRequest atOnce(HttpExecuteRequest request) {
        if (request.contentStreamProvider().isEmpty()) {
            return request;
        }
        try (var in = request.contentStreamProvider().get().newStream()) {
            var text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            var changed = DELAY.matcher(text)
                    .replaceAll(found -> "\"%s\":%s0"
                            .formatted(
                                    found.group(1),
                                    " "
                                            .repeat(found.group().length()
                                                    - found.group(1).length()
                                                    - 4)));
            return HttpExecuteRequest.builder()
                    .request(request.httpRequest())
                    .contentStreamProvider(
                            () -> new ByteArrayInputStream(changed.getBytes(StandardCharsets.ISO_8859_1)))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        network.close();
    }
}
