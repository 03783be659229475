package dev.driftline.core.delivery.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The one way in which channels post: no redirects, a little patience, and no message with a URL in it.
///
/// A client of its own for each message: Lambda freezes between scans, and a kept connection would be dead.
///
/// @param answer how long an answer is waited for
public record HttpPost(Duration connect, Duration answer) {

    private static final int MOST_ANSWER = 128 * 1024;
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}");

    public HttpPost() {
        this(Duration.ofSeconds(5), Duration.ofSeconds(10));
    }

    public sealed interface Reply {
        /// @param body its beginning
        /// @param retryAfter how long to leave the other side alone, if it said so
        record Answered(int status, String body, Optional<Duration> retryAfter) implements Reply {}

        /// @param problem a word: the message of an exception could hold the URL
        record Unreachable(String problem) implements Reply {}
    }

    public Reply send(URI uri, String contentType, String body, Map<String, String> headers)
            throws InterruptedException {
        try (var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(connect)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            var request = HttpRequest.newBuilder(uri)
                    .timeout(answer)
                    .header("Content-Type", contentType)
                    .header("User-Agent", "Driftline")
                    .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
            headers.forEach(request::header);
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (var in = response.body()) {
                var wait = response.headers()
                        .firstValue("Retry-After")
                        .filter(text -> SECONDS.matcher(text).matches())
                        .map(text -> Duration.ofSeconds(Long.parseLong(text)));
                return new Reply.Answered(
                        response.statusCode(), new String(in.readNBytes(MOST_ANSWER), StandardCharsets.UTF_8), wait);
            }
        } catch (IOException e) {
            return new Reply.Unreachable(e.getClass().getSimpleName());
        } catch (IllegalArgumentException _) {
            return new Reply.Unreachable("a header or address that HTTP does not allow");
        }
    }
}
