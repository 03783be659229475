package dev.driftline.aws.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Asks servers that are not AWS for states. Reads only what fits, follows redirects only to where the operator would
/// have let it go, and tries again when a server is busy.
public final class Web {

    private static final int REDIRECTS = 5;
    private static final int ATTEMPTS = 3;
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);

    private final Hosts hosts;
    private final Pause pause;

    /// What waits: `Thread::sleep`.
    @FunctionalInterface
    public interface Pause {
        void sleep(Duration duration) throws InterruptedException;
    }

    public Web(Hosts hosts, Pause pause) {
        this.hosts = hosts;
        this.pause = pause;
    }

    public Hosts hosts() {
        return hosts;
    }

    /// @param maxBytes of the body; a larger one is no answer
    public Answer send(Ask ask, long maxBytes) {
        try (var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            for (var attempt = 1; ; attempt++) {
                var answer = followed(http, ask, maxBytes);
                if (attempt == ATTEMPTS || !isWorthAnotherTry(answer)) {
                    return answer;
                }
                pause.sleep(pauseAfter(answer, attempt));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Answer.Not("interrupted", "scan again");
        }
    }

    private static boolean isWorthAnotherTry(Answer answer) {
        return answer instanceof Answer.Got got && (got.status() == 429 || got.status() >= 500);
    }

    private static Duration pauseAfter(Answer answer, int attempt) {
        var asked = answer instanceof Answer.Got got
                ? got.header("retry-after")
                        .filter(seconds -> seconds.matches("\\d{1,4}"))
                        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                : Optional.<Duration>empty();
        var wait = asked.orElse(Duration.ofSeconds(attempt));
        return wait.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wait;
    }

    private Answer followed(HttpClient http, Ask ask, long maxBytes) throws InterruptedException {
        var next = ask;
        for (var hop = 0; hop <= REDIRECTS; hop++) {
            var refusal = hosts.refusal(next.uri());
            if (refusal.isPresent()) {
                return new Answer.Not(
                        refusal.get(), "check the location; if the host is meant, name it in DRIFT_STATE_HOSTS");
            }
            var answer = once(http, next, maxBytes);
            // A body may hold what proves who asks: it is sent to nobody else.
            if (!(answer instanceof Answer.Got got)
                    || !isRedirect(got)
                    || next.body().isPresent()) {
                return answer;
            }
            try {
                next = next.at(next.uri().resolve(got.header("location").orElse("")));
            } catch (IllegalArgumentException _) {
                return new Answer.Not("redirected to something that is no URL", "check the location");
            }
        }
        return new Answer.Not("redirected again and again", "check the location");
    }

    private static boolean isRedirect(Answer.Got got) {
        return switch (got.status()) {
            case 301, 302, 303, 307, 308 -> got.header("location").isPresent();
            default -> false;
        };
    }

    private static Answer once(HttpClient http, Ask ask, long maxBytes) throws InterruptedException {
        var request = HttpRequest.newBuilder(ask.uri()).timeout(ANSWER);
        ask.headers().forEach(request::setHeader);
        ask.credential().ifPresent(own -> request.setHeader(own.header(), own.value()));
        ask.body().ifPresent(body -> request.POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
        try {
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (var body = response.body()) {
                return got(response, body, maxBytes);
            }
        } catch (IOException e) {
            // Its message could hold what a URL should not show; its class says enough.
            return new Answer.Not(
                    "%s cannot be reached (%s)"
                            .formatted(host(ask.uri()), e.getClass().getSimpleName()),
                    "check the network, and that there is a way there from here");
        }
    }

    private static Answer got(HttpResponse<InputStream> response, InputStream body, long maxBytes) throws IOException {
        var most = (int) Math.min(maxBytes, Integer.MAX_VALUE - 9);
        var bytes = body.readNBytes(most + 1);
        if (bytes.length > most) {
            return new Answer.Not(
                    "more than the limit of %d bytes".formatted(maxBytes),
                    "is it a state at all? If so, split it or raise the limit");
        }
        return new Answer.Got(response.statusCode(), headers(response), bytes);
    }

    private static Map<String, String> headers(HttpResponse<?> response) {
        var headers = new HashMap<String, String>();
        response.headers()
                .map()
                .forEach((name, values) ->
                        headers.put(name.toLowerCase(Locale.ROOT), values.isEmpty() ? "" : values.getFirst()));
        return headers;
    }

    private static String host(URI uri) {
        return Optional.ofNullable(uri.getHost()).orElse("the host");
    }
}
