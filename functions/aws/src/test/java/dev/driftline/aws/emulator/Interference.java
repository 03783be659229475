package dev.driftline.aws.emulator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/// An HTTP client that answers some requests itself, as AWS would when it refuses, and lets the others through.
///
/// @param refusal what to answer to a request, `""` to let it through; it is given the query action, the target header
/// or
///     `METHOD path?query`
public record Interference(Function<String, String> refusal, SdkHttpClient through) implements SdkHttpClient {

    /// An EC2 and IAM style error document.
    public static final String DENIED = "403 UnauthorizedOperation";

    public static final String THROTTLED = "503 RequestLimitExceeded";

    public static final String BROKEN = "500 InternalError";

    public Interference(Function<String, String> refusal) {
        this(refusal, UrlConnectionHttpClient.create());
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        var refused = refusal.apply(operation(request));
        if (refused.isEmpty()) {
            return through.prepareRequest(request);
        }
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() {
                return answer(Integer.parseInt(refused.substring(0, 3)), refused.substring(4));
            }

            @Override
            public void abort() {
                // Already answered.
            }
        };
    }

    private static String operation(HttpExecuteRequest request) {
        var http = request.httpRequest();
        var target = http.firstMatchingHeader("X-Amz-Target");
        if (target.isPresent()) {
            return target.get();
        }
        var body = request.contentStreamProvider()
                .map(provider -> {
                    try (var in = provider.newStream()) {
                        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .orElse("");
        return body.startsWith("Action=")
                ? body.substring("Action=".length(), body.indexOf('&'))
                : http.method() + " " + http.encodedPath() + "?"
                        + http.encodedQueryParameters().orElse("");
    }

    private static HttpExecuteResponse answer(int status, String code) {
        var xml =
                "<Response><Errors><Error><Code>%s</Code><Message>refused by the test</Message></Error></Errors><Error><Code>%s</Code><Message>refused by the test</Message></Error><RequestID>r</RequestID></Response>"
                        .formatted(code, code);
        return HttpExecuteResponse.builder()
                .response(SdkHttpFullResponse.builder()
                        .statusCode(status)
                        .putHeader("x-amzn-errortype", code)
                        .build())
                .responseBody(
                        AbortableInputStream.create(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))))
                .build();
    }

    @Override
    public void close() {
        through.close();
    }
}
