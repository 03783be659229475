package dev.driftline.aws.live;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.AwsSettings;
import dev.driftline.aws.client.Roles;
import dev.driftline.core.report.Report;
import dev.driftline.core.scan.UnmanagedRequest;
import dev.driftline.core.state.StateRead;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpRequest;

/// An AWS that says what a test tells it, for answers that no emulator gives, and a state to compare with them.
final class CannedAws implements SdkHttpClient {

    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final List<Map<String, Object>> resources = new ArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /// @param body from the request's body
    private record Answer(int status, UnaryOperator<String> body, Map<String, String> headers) {
        Answer(int status, UnaryOperator<String> body) {
            this(status, body, Map.of());
        }
    }

    CannedAws() {
        answers(
                "GetCallerIdentity",
                "<r><GetCallerIdentityResult><Account>123456789012</Account></GetCallerIdentityResult></r>");
    }

    /// An error, or a success with another status.
    CannedAws answers(String operation, int status, String body) {
        answers.put(operation, new Answer(status, request -> body));
        return this;
    }

    /// An answer that says something in its headers alone, as answers to HEAD do.
    CannedAws answers(String operation, int status, Map<String, String> headers) {
        answers.put(operation, new Answer(status, request -> "", headers));
        return this;
    }

    /// @param operation `DescribeAddresses`; `GET /2015-03-31/functions/name` where the operation is not in the request
    ///     (a query counts when the key has one); any with a region before it, `eu-west-1 GET /name`, for that one
    /// @param body the document that AWS answers with
    CannedAws answers(String operation, String body) {
        return answers(operation, request -> body);
    }

    /// @param body from the request's body, decoded
    CannedAws answers(String operation, UnaryOperator<String> body) {
        answers.put(operation, new Answer(200, body));
        return this;
    }

    /// A resource of the state, of the default provider.
    ///
    /// @param address `aws_eip.nat`
    CannedAws declares(String address, Map<String, ?> attributes) {
        return declaresOf("", address, attributes);
    }

    /// @param alias of the provider configuration, `.eu`
    CannedAws declaresOf(String alias, String address, Map<String, ?> attributes) {
        var parts = address.split("\\.", 2);
        resources.add(Map.of(
                "mode",
                "managed",
                "type",
                parts[0],
                "name",
                parts[1],
                "provider",
                "provider[\"registry.terraform.io/hashicorp/aws\"]" + alias,
                "instances",
                List.of(Map.of("schema_version", 0, "attributes", attributes))));
        return this;
    }

    Report scan() {
        return scan(Roles.none());
    }

    Report scan(Roles roles) {
        var settings = new AwsSettings("us-east-1", Optional.of(URI.create("http://127.0.0.1:1")), 1);
        try (var clients = new AwsClients(settings, this)) {
            return Worlds.scan(clients, roles, state());
        }
    }

    /// A scan of what no state holds too.
    Report scanAll() {
        var settings = new AwsSettings("us-east-1", Optional.of(URI.create("http://127.0.0.1:1")), 1);
        try (var clients = new AwsClients(settings, this)) {
            return Worlds.scanAll(clients, state(), UnmanagedRequest.all());
        }
    }

    private StateRead.Snapshot state() {
        try {
            var state = JsonMapper.builder()
                    .build()
                    .writeValueAsBytes(Map.of(
                            "version", 4, "serial", 1, "lineage", "test", "outputs", Map.of(), "resources", resources));
            return new StateRead.Snapshot("test.tfstate", state, "1", "none");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The operations so far.
    List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() {
                var body = body(request);
                var operation = operation(request.httpRequest(), body);
                asked.add(operation);
                var region = region(request.httpRequest());
                var answer = Stream.of(region + " " + operation, operation)
                        .flatMap(key -> Stream.of(key, key.replaceFirst("\\?.*", "")))
                        .flatMap(key -> Stream.ofNullable(answers.get(key)))
                        .findFirst()
                        .orElse(null);
                return answer == null
                        ? response(400, "<r><Errors><Error><Code>NotCanned</Code></Error></Errors></r>", Map.of())
                        : response(answer.status(), answer.body().apply(body), answer.headers());
            }

            @Override
            public void abort() {
                // Answers are there at once.
            }
        };
    }

    /// Which the request is signed for.
    private static String region(SdkHttpRequest request) {
        return request.firstMatchingHeader("Authorization")
                .map(signed -> signed.replaceFirst(".*Credential=[^/]+/\\d+/([^/]+)/.*", "$1"))
                .orElse("");
    }

    private static String operation(SdkHttpRequest request, String body) {
        var target = request.firstMatchingHeader("X-Amz-Target");
        if (target.isPresent()) {
            return target.get().substring(target.get().lastIndexOf('.') + 1);
        }
        if (body.startsWith("Action=")) {
            return body.substring("Action=".length(), body.indexOf('&'));
        }
        return request.method() + " " + request.encodedPath()
                + request.encodedQueryParameters().map(query -> "?" + query).orElse("");
    }

    private static String body(HttpExecuteRequest request) {
        return request.contentStreamProvider()
                .map(provider -> {
                    try (var in = provider.newStream()) {
                        return URLDecoder.decode(
                                new String(in.readAllBytes(), StandardCharsets.UTF_8), StandardCharsets.UTF_8);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .orElse("");
    }

    private static HttpExecuteResponse response(int status, String body, Map<String, String> headers) {
        var response = SdkHttpFullResponse.builder()
                .statusCode(status)
                .putHeader("Content-Type", body.startsWith("{") ? "application/json" : "text/xml");
        headers.forEach(response::putHeader);
        return HttpExecuteResponse.builder()
                .response(response.build())
                .responseBody(
                        AbortableInputStream.create(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
                .build();
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
