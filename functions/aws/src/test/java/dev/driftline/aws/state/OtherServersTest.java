package dev.driftline.aws.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.AwsSettings;
import dev.driftline.aws.http.Hosts;
import dev.driftline.aws.http.LocalServer;
import dev.driftline.aws.http.LocalServer.Reply;
import dev.driftline.core.state.BadLocationException;
import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.StateSource;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// States behind servers that are not AWS, which answer here as their documentation says.
class OtherServersTest {

    private static final String STATE = "{\"version\": 4, \"serial\": 7}";

    private final LocalServer server = new LocalServer();
    private final LocalServer archivist = new LocalServer();
    private final Map<String, String> environment = new HashMap<>();
    private final List<Duration> slept = new ArrayList<>();

    @AfterEach
    void stop() {
        server.close();
        archivist.close();
    }

    // HCP Terraform and Terraform Enterprise: "Workspaces", "State Versions" of the API reference

    @Test
    void a_workspaces_newest_state_is_read_with_the_hosts_token_which_stays_with_the_host() {
        workspace(false);
        version("finalized", archivist.url() + "/v1/object/dmF1bHQ");
        archivist.replies("GET /v1/object/dmF1bHQ", 200, STATE);
        environment.put("TF_TOKEN_127_0_0_1", "hush");

        var snapshot = current(hcp());

        assertThat(snapshot.bytes()).asString().isEqualTo(STATE);
        assertThat(snapshot.version()).isEqualTo("sv-1");
        assertThat(snapshot.lock()).isEqualTo("observed");
        assertThat(server.requests())
                .allMatch(request -> request.header("authorization").equals(Optional.of("Bearer hush")));
        assertThat(archivist.requests())
                .allMatch(request -> request.header("authorization").isEmpty());
    }

    @Test
    void a_state_kept_by_the_host_itself_is_got_with_the_token() {
        workspace(false);
        version("finalized", server.url() + "/_archivist/1");
        server.replies("GET /_archivist/1", 200, STATE);
        environment.put("TFE_TOKEN", "hush");

        current(hcp());

        assertThat(server.requests().stream().filter(request -> request.line().equals("GET /_archivist/1")))
                .singleElement()
                .satisfies(
                        request -> assertThat(request.header("authorization")).isPresent());
    }

    @Test
    void a_locked_workspace_is_held_by_whom_it_says() {
        workspace(true);
        environment.put("TFE_TOKEN", "hush");

        assertThat(hcp().read())
                .isInstanceOfSatisfying(
                        StateRead.Locked.class,
                        locked -> assertThat(locked.holder()).isEqualTo("runs run-8"));
    }

    @Test
    void a_version_that_is_still_uploaded_is_waited_for_and_then_told() {
        workspace(false);
        var looks = new AtomicInteger();
        environment.put("TFE_TOKEN", "hush");
        server.replies(
                "GET /api/v2/workspaces/ws-1/current-state-version",
                request -> Reply.of(
                        200,
                        version(looks.incrementAndGet() < 3 ? "pending" : "finalized", server.url() + "/s", "sv-2")));
        server.replies("GET /s", 200, STATE);

        current(hcp());
        assertThat(slept).hasSize(2);

        looks.set(-99);
        assertThat(((StateRead.Failed) hcp().read()).problem()).startsWith("state in flux");
    }

    @ParameterizedTest
    @CsvSource({
        "401, Failed, HCP Terraform does not know the credential",
        "403, Failed, access denied",
        "429, Failed, HCP Terraform throttles the requests",
        "500, Failed, HCP Terraform answered 500",
        "404, NotFound, ''"
    })
    void what_hcp_refuses_is_told_and_never_taken_for_an_empty_state(int status, String kind, String problem) {
        server.replies("GET /api/v2/organizations/acme/workspaces/prod", status, "{\"errors\":[]}");
        environment.put("TFE_TOKEN", "hush");

        var read = hcp().read();

        assertThat(read.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(read.toString()).contains(problem).doesNotContain("hush");
    }

    @Test
    void without_a_token_nobody_is_asked_and_its_name_is_told() {
        assertThat(hcp().read())
                .isEqualTo(new StateRead.Failed(
                        hcp().location(),
                        "no token for " + server.authority(),
                        "set TF_TOKEN_127_0_0_1, or add ?token=VARIABLE to the location"));
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void a_host_with_a_private_address_is_asked_only_if_the_operator_allows_it() {
        environment.put("TFE_TOKEN", "hush");
        var strict = sources(Hosts.publicOnly()).open("hcp://" + server.authority() + "/acme/prod");

        assertThat(((StateRead.Failed) strict.read()).problem()).contains("has a private or local address");
        assertThat(server.requests()).isEmpty();
    }

    // Terraform's HTTP backend, and GitLab, which speaks it

    @Test
    void a_state_behind_the_http_backend_is_read_with_name_and_password() {
        server.replies("GET /state", request -> Reply.of(200, STATE).with("Content-MD5", md5(STATE)));
        environment.put("PASSWORD", "hush");

        var snapshot = current(http("/state?username=ann&password=PASSWORD"));

        assertThat(snapshot.bytes()).asString().isEqualTo(STATE);
        assertThat(snapshot.lock()).contains("can only be taken, not looked at");
        assertThat(server.requests())
                .singleElement()
                .satisfies(request -> assertThat(request.header("authorization"))
                        .hasValue("Basic "
                                + Base64.getEncoder().encodeToString("ann:hush".getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @CsvSource({"204, NotFound", "404, NotFound", "401, Failed", "403, Failed", "500, Failed"})
    void what_the_backend_answers_is_what_terraform_takes_it_for(int status, String kind) {
        server.replies("GET /state", status, "");

        assertThat(http("/state").read().getClass().getSimpleName()).isEqualTo(kind);
    }

    @Test
    void a_content_that_is_not_what_its_md5_says_is_no_state() {
        server.replies("GET /state", request -> Reply.of(200, STATE).with("Content-MD5", md5("other")));

        assertThat(http("/state").read()).isInstanceOf(StateRead.Failed.class);
    }

    @ParameterizedTest
    @CsvSource({"20, 'gid://gitlab/Project/20'", "acme%2Finfra, acme/infra"})
    void gitlabs_lock_is_looked_at_through_graphql(String project, String asked) {
        environment.put("TOKEN", "hush");
        var path = "/api/v4/projects/%s/terraform/state/prod".formatted(project);
        server.replies("GET " + path, 200, STATE);
        var lock = new AtomicInteger();
        server.replies("POST /api/graphql", request -> Reply.of(200, gitLab(project, lock.get() > 0)));

        assertThat(current(http(path + "?username=ann&password=TOKEN")).lock()).isEqualTo("observed");
        assertThat(server.requests().getFirst().body()).contains(asked);

        lock.set(1);
        assertThat(http(path + "?username=ann&password=TOKEN").read())
                .isInstanceOfSatisfying(StateRead.Locked.class, locked -> {
                    assertThat(locked.holder()).isEqualTo("ben");
                    assertThat(locked.since()).hasValue(Instant.parse("2026-01-02T03:04:05Z"));
                });
    }

    private static String gitLab(String project, boolean isLocked) {
        var states = """
                {"terraformStates": {"nodes": [{"name": "other", "lockedAt": "2026-01-01T00:00:00Z"}, \
                {"name": "prod", "lockedAt": %s, "lockedByUser": %s}]}}""".formatted(
                        isLocked ? "\"2026-01-02T03:04:05Z\"" : "null", isLocked ? "{\"username\": \"ben\"}" : "null");
        return project.matches("\\d+")
                ? "{\"data\": {\"projects\": {\"nodes\": [%s]}}}".formatted(states)
                : "{\"data\": {\"project\": %s}}".formatted(states);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ann:hush@example.com/state",
                "https://example.com/state?access_token=hush",
                "https://example.com/state?token=hu-sh!",
                "hcp://app.terraform.io/acme/prod?token=hu-sh!",
                "hcp://app.terraform.io/acme?token=hush",
                "pulumi+https://api.pulumi.com/acme/prod?token=hush",
                "gs://acme-state/prod?credentials={\"private_key\":\"hush\"}"
            })
    void a_credential_in_a_location_is_refused_and_not_repeated(String location) {
        assertThatThrownBy(() -> sources(Hosts.publicOnly()).expand(location))
                .isInstanceOf(BadLocationException.class)
                .hasMessageNotContainingAny("hush", "hu-sh");
    }

    // Google Cloud Storage, JSON API

    @Test
    void a_state_in_gcs_is_read_with_a_token_and_its_generation_is_its_version() {
        gcs("prod/default.tfstate", 200, STATE);
        environment.put("TOKEN", "hush");

        var snapshot = current(opened("gs://acme-state/prod?token=TOKEN"));

        assertThat(snapshot.bytes()).asString().isEqualTo(STATE);
        assertThat(snapshot.version()).isEqualTo("1700000000000001");
        assertThat(snapshot.lock()).isEqualTo("observed");
        assertThat(server.requests())
                .hasSize(3)
                .allMatch(request -> request.header("authorization").equals(Optional.of("Bearer hush")));
    }

    @Test
    void a_lock_object_in_gcs_is_somebodys() {
        gcs("prod/dev.tfstate", 200, STATE);
        gcs("prod/dev.tflock", 200, Backend.ANNS_LOCK);
        environment.put("TOKEN", "hush");

        assertThat(opened("gs://acme-state/prod?workspace=dev&token=TOKEN").read())
                .isInstanceOfSatisfying(
                        StateRead.Locked.class,
                        locked -> assertThat(locked.holder()).isEqualTo("ann@build-7"));
    }

    @Test
    void all_workspaces_of_a_prefix_in_gcs_are_found() {
        var list = "GET /storage/v1/b/acme-state/o?delimiter=%2F&fields=items(name),nextPageToken&prefix=prod%2F";
        server.replies(list, 200, """
                {"items": [{"name": "prod/default.tfstate"}, {"name": "prod/dev.tflock"}], "nextPageToken": "n"}""");
        server.replies(list + "&pageToken=n", 200, "{\"items\": [{\"name\": \"prod/dev.tfstate\"}]}");
        environment.put("TOKEN", "hush");

        assertThat(gcsSources().expand("gs://acme-state/prod?workspaces=*&token=TOKEN"))
                .extracting(StateSource::location)
                .containsExactly(
                        "gs://acme-state/prod/default.tfstate?token=TOKEN",
                        "gs://acme-state/prod/dev.tfstate?token=TOKEN");
    }

    @Test
    void a_service_accounts_key_is_exchanged_for_a_token_that_may_only_read() throws GeneralSecurityException {
        var keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2048);
        var pair = keys.generateKeyPair();
        environment.put("GOOGLE_CREDENTIALS", key(pair));
        server.replies("POST /token", 200, "{\"access_token\": \"lent\", \"expires_in\": 3599}");
        gcs("prod/default.tfstate", 200, STATE);

        current(opened("gs://acme-state/prod"));

        assertThat(server.requests().stream().filter(request -> request.line().startsWith("POST")))
                .as("one exchange for all requests")
                .hasSize(1);
        assertThat(server.requests().getLast().header("authorization")).hasValue("Bearer lent");
        var parts =
                server.requests().getFirst().body().split("assertion=", 2)[1].split("\\.", -1);
        assertThat(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8))
                .contains("\"iss\":\"drift@acme.iam.gserviceaccount.com\"", "devstorage.read_only", "/token");
        var check = Signature.getInstance("SHA256withRSA");
        check.initVerify(pair.getPublic());
        check.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(check.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
    }

    @Test
    void credentials_that_are_no_key_are_told_without_a_word_of_them() {
        environment.put("GOOGLE_CREDENTIALS", "{\"token_uri\": \"https://x\", \"private_key\": \"hush\"}");

        assertThat(opened("gs://acme-state/prod").read().toString())
                .contains("no service account's key")
                .doesNotContain("hush");
    }

    @Test
    void a_denied_object_in_gcs_is_unknown_and_not_missing() {
        gcs("prod/default.tfstate", 403, "{}");
        gcs("prod/default.tflock", 403, "{}");
        environment.put("TOKEN", "hush");

        assertThat(opened("gs://acme-state/prod?token=TOKEN").read())
                .isInstanceOfSatisfying(
                        StateRead.Failed.class,
                        failed -> assertThat(failed.hint()).contains("storage.objects.get"));
    }

    private String key(KeyPair pair) {
        var pem = "-----BEGIN PRIVATE KEY-----\\n%s\\n-----END PRIVATE KEY-----\\n"
                .formatted(Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        return """
                {"type": "service_account", "client_email": "drift@acme.iam.gserviceaccount.com", \
                "token_uri": "%s/token", "private_key": "%s"}""".formatted(server.url(), pem);
    }

    private void gcs(String object, int status, String body) {
        server.replies(
                "GET /storage/v1/b/acme-state/o/%s?alt=media".formatted(object.replace("/", "%2F")),
                request -> Reply.of(status, body).with("x-goog-generation", "1700000000000001"));
    }

    private void workspace(boolean isLocked) {
        server.replies("GET /api/v2/organizations/acme/workspaces/prod", 200, """
                {"data": {"id": "ws-1", "type": "workspaces", "attributes": {"name": "prod", "locked": %s}, \
                "relationships": {"locked-by": {"data": %s}}}}""".formatted(
                        isLocked, isLocked ? "{\"id\": \"run-8\", \"type\": \"runs\"}" : "null"));
    }

    private void version(String status, String url) {
        server.replies("GET /api/v2/workspaces/ws-1/current-state-version", 200, version(status, url, "sv-1"));
    }

    private static String version(String status, String url, String id) {
        return """
                {"data": {"id": "%s", "type": "state-versions", "attributes": {"serial": 7, "status": "%s", \
                "resources-processed": false, "hosted-state-download-url": "%s"}}}""".formatted(id, status, url);
    }

    private static String md5(String content) {
        return Base64.getEncoder().encodeToString(java.util.HexFormat.of().parseHex(Backend.md5(content)));
    }

    private static StateRead.Snapshot current(StateSource source) {
        var read = source.read();
        assertThat(read).isInstanceOf(StateRead.Current.class);
        return ((StateRead.Current) read).snapshot();
    }

    // Pulumi Cloud: "Stacks" of its REST API

    @Test
    void a_stack_is_exported_with_the_token_and_known_by_its_version() {
        stack("{\"version\": 12}");
        environment.put("PULUMI_ACCESS_TOKEN", "hush");

        var snapshot = current(cloud());

        assertThat(snapshot.bytes()).asString().contains("deployment");
        assertThat(snapshot.version()).isEqualTo("12");
        assertThat(snapshot.lock()).isEqualTo("observed");
        assertThat(server.requests())
                .allMatch(request -> request.header("authorization").equals(Optional.of("token hush")))
                .extracting(request -> request.line().replaceFirst(".*/prod", ""))
                .as("looked at, exported, looked at again")
                .containsExactly("", "/export", "");
    }

    @Test
    void a_stack_that_is_updated_is_held_by_who_does_it_since_when() {
        stack(
                "{\"version\": 12, \"currentOperation\": {\"kind\": \"update\", \"author\": \"ann\", \"started\": 1767225600}}");
        environment.put("PULUMI_ACCESS_TOKEN", "hush");

        assertThat(cloud().read()).isInstanceOfSatisfying(StateRead.Locked.class, locked -> {
            assertThat(locked.holder()).isEqualTo("ann");
            assertThat(locked.operation()).isEqualTo("update");
            assertThat(locked.since()).contains(Instant.parse("2026-01-01T00:00:00Z"));
        });
    }

    @ParameterizedTest
    @CsvSource({"401, Failed", "403, Failed", "500, Failed", "404, NotFound"})
    void what_pulumi_cloud_refuses_is_told_and_never_taken_for_an_empty_stack(int status, String kind) {
        server.replies("GET /api/stacks/acme/shop/prod", status, "{}");
        environment.put("PULUMI_ACCESS_TOKEN", "hush");

        var read = cloud().read();

        assertThat(read.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(read.toString()).doesNotContain("hush");
    }

    @Test
    void without_a_pulumi_token_nobody_is_asked() {
        assertThat(cloud().read())
                .isInstanceOfSatisfying(
                        StateRead.Failed.class,
                        failed -> assertThat(failed.hint()).contains("PULUMI_ACCESS_TOKEN"));
        assertThat(server.requests()).isEmpty();
    }

    private void stack(String document) {
        server.replies("GET /api/stacks/acme/shop/prod", 200, document);
        server.replies(
                "GET /api/stacks/acme/shop/prod/export", 200, "{\"version\": 3, \"deployment\": {\"resources\": []}}");
    }

    private StateSource cloud() {
        return opened("pulumi+https://" + server.authority() + "/acme/shop/prod");
    }

    private StateSource hcp() {
        return opened("hcp://" + server.authority() + "/acme/prod");
    }

    private StateSource http(String path) {
        return opened(server.url() + path);
    }

    private StateSource opened(String location) {
        return location.startsWith("gs:")
                ? gcsSources().open(location)
                : sources(Hosts.trusting(List.of(server.url(), archivist.url())))
                        .open(location);
    }

    private StateSources gcsSources() {
        environment.put("STORAGE_EMULATOR_HOST", server.url());
        return sources(Hosts.publicOnly());
    }

    private StateSources sources(Hosts hosts) {
        return new StateSources(
                new AwsClients(new AwsSettings("us-east-1", Optional.empty(), 1)),
                LockMode.OBSERVE,
                StateLimits.defaults(),
                new StateAccess(environment, hosts, Duration.ZERO, 100),
                Clock.systemUTC(),
                slept::add);
    }
}
