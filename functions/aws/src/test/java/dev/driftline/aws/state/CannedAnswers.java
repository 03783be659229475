package dev.driftline.aws.state;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/// AWS's answers that no emulator gives, with the status, headers and body that AWS documents. Signing and parsing are
/// the SDK's.
final class CannedAnswers implements SdkHttpClient {

    private final List<String> asked = new ArrayList<>();
    private final List<SdkHttpRequest> requests = new ArrayList<>();
    private final Answers answers;

    /// What AWS answers to a request named `DynamoDB_20120810.GetItem` or `GET /key`.
    interface Answers {
        Answer to(String request) throws IOException;
    }

    record Answer(int status, Map<String, String> headers, String body) {

        static Answer ok(String body) {
            return new Answer(200, Map.of("ETag", "\"etag\""), body);
        }

        static Answer s3Error(int status, String code, String message) {
            return new Answer(
                    status,
                    Map.of(),
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><Code>%s</Code><Message>%s</Message></Error>"
                            .formatted(code, message));
        }

        static Answer dynamoDbError(String code) {
            return new Answer(
                    400,
                    Map.of(),
                    "{\"__type\":\"com.amazon.coral.service#%s\",\"message\":\"User: arn is not authorized\"}"
                            .formatted(code));
        }

        Answer withHeader(String name, String value) {
            return new Answer(status, Map.of(name, value), body);
        }
    }

    CannedAnswers(Answers answers) {
        this.answers = answers;
    }

    /// The requests so far, in order.
    List<String> asked() {
        return List.copyOf(asked);
    }

    /// The values of a header in the requests that have it.
    List<String> headers(String name) {
        return requests.stream()
                .flatMap(request -> request.firstMatchingHeader(name).stream())
                .toList();
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                var name = name(request.httpRequest());
                asked.add(name);
                requests.add(request.httpRequest());
                return response(answers.to(name));
            }

            @Override
            public void abort() {
                // Answers are there at once.
            }
        };
    }

    private static String name(SdkHttpRequest request) {
        return request.firstMatchingHeader("X-Amz-Target")
                .orElseGet(() -> request.method() + " " + request.encodedPath());
    }

    private static HttpExecuteResponse response(Answer answer) {
        var body = answer.body().getBytes(StandardCharsets.UTF_8);
        var response = SdkHttpResponse.builder()
                .statusCode(answer.status())
                .putHeader("Content-Length", Integer.toString(body.length));
        answer.headers().forEach(response::putHeader);
        return HttpExecuteResponse.builder()
                .response(response.build())
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
                .build();
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
