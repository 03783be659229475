package dev.driftline.aws.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.http.LocalServer.Reply;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebTest {

    private final LocalServer here = new LocalServer();
    private final LocalServer there = new LocalServer();
    private final List<Duration> slept = new ArrayList<>();

    @AfterEach
    void stop() {
        here.close();
        there.close();
    }

    @Test
    void a_redirect_to_another_host_does_not_take_the_credential_along() {
        here.replies("GET /a", request -> Reply.of(302, "").with("Location", "/b"))
                .replies("GET /b", request -> Reply.of(307, "").with("Location", there.url() + "/c"));
        there.replies("GET /c", 200, "found");

        assertThat(asking("/a", true))
                .isInstanceOfSatisfying(
                        Answer.Got.class, got -> assertThat(got.text()).isEqualTo("found"));
        assertThat(here.requests())
                .allMatch(request -> request.header("authorization").isPresent());
        assertThat(there.requests()).singleElement().satisfies(request -> {
            assertThat(request.header("authorization")).isEmpty();
            assertThat(request.header("accept")).hasValue("x/y");
        });
    }

    @Test
    void a_redirect_leads_nowhere_that_the_operator_does_not_allow() {
        here.replies("GET /a", request -> Reply.of(302, "").with("Location", there.url() + "/c"));

        assertThat(asking("/a", false))
                .isInstanceOfSatisfying(
                        Answer.Not.class, not -> assertThat(not.hint()).contains("DRIFT_STATE_HOSTS"));
        assertThat(there.requests()).isEmpty();
    }

    @Test
    void redirects_without_end_have_one() {
        here.replies("GET /a", request -> Reply.of(302, "").with("Location", "/a"));

        assertThat(asking("/a", false)).isEqualTo(new Answer.Not("redirected again and again", "check the location"));
    }

    @Test
    void a_body_with_a_proof_of_who_asks_is_not_sent_on() {
        here.replies("POST /a", request -> Reply.of(307, "").with("Location", there.url() + "/c"));

        var answer = web(true).send(Ask.get(URI.create(here.url() + "/a")).posting("text/plain", "assertion"), 100);

        assertThat(((Answer.Got) answer).status()).isEqualTo(307);
        assertThat(there.requests()).isEmpty();
    }

    @Test
    void a_busy_server_is_asked_again_after_as_long_as_it_says() {
        var asked = new AtomicInteger();
        here.replies(
                "GET /a",
                request -> asked.incrementAndGet() < 3
                        ? Reply.of(429, "").with("Retry-After", asked.get() == 1 ? "7" : "9999")
                        : Reply.of(200, "x"));

        assertThat(((Answer.Got) asking("/a", false)).status()).isEqualTo(200);
        assertThat(slept).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(20));
    }

    @Test
    void an_answer_beyond_the_limit_is_none() {
        here.replies("GET /a", 200, "x".repeat(101)).replies("GET /b", 200, "x".repeat(100));

        assertThat(asking("/a", false))
                .isInstanceOfSatisfying(
                        Answer.Not.class,
                        not -> assertThat(not.problem()).isEqualTo("more than the limit of 100 bytes"));
        assertThat(asking("/b", false)).isInstanceOf(Answer.Got.class);
    }

    @Test
    void a_server_that_is_not_there_is_told_without_the_url() {
        var gone = new Web(Hosts.trusting(List.of("http://127.0.0.1:9")), slept::add);

        assertThat(gone.send(Ask.get(URI.create("http://127.0.0.1:9/secret")), 100))
                .isInstanceOfSatisfying(
                        Answer.Not.class,
                        not -> assertThat(not.problem()).isEqualTo("127.0.0.1 cannot be reached (ConnectException)"));
    }

    @Test
    void a_credential_is_in_no_text() {
        assertThat(Ask.get(URI.create("https://x/"))
                        .with(Optional.of(Ask.Credential.bearer("hush")))
                        .toString())
                .doesNotContain("hush");
    }

    private Answer asking(String path, boolean trustsBoth) {
        return web(trustsBoth)
                .send(
                        Ask.get(URI.create(here.url() + path))
                                .with("Accept", "x/y")
                                .with(Optional.of(Ask.Credential.bearer("hush"))),
                        100);
    }

    private Web web(boolean trustsBoth) {
        return new Web(Hosts.trusting(trustsBoth ? List.of(here.url(), there.url()) : List.of(here.url())), slept::add);
    }
}
