package dev.driftline.aws.state;

import com.fasterxml.jackson.databind.JsonNode;
import dev.driftline.aws.http.Answer;
import dev.driftline.aws.http.Ask;
import dev.driftline.aws.http.Web;
import dev.driftline.aws.secret.Secret;
import dev.driftline.core.state.LockInfo;
import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.LockSighting;
import dev.driftline.core.state.ObservedRead;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.StateSource;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// A workspace's state in HCP Terraform or Terraform Enterprise, by its API ("State Versions", "Workspaces").
final class HcpState implements StateSource {

    private static final String SERVICE = "HCP Terraform";
    private static final long MAX_DOCUMENT = 1024 * 1024;
    /// A new state version is there before its content is.
    private static final int LOOKS = 6;

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final HcpLocation location;
    private final LockMode mode;
    private final Web web;
    private final Supplier<Secret> token;
    private final StateLimits limits;
    private final Sleeper sleeper;

    HcpState(
            HcpLocation location, LockMode mode, Web web, Supplier<Secret> token, StateLimits limits, Sleeper sleeper) {
        this.location = location;
        this.mode = mode;
        this.web = web;
        this.token = token;
        this.limits = limits;
        this.sleeper = sleeper;
    }

    @Override
    public String location() {
        return location.text();
    }

    @Override
    public StateRead read() {
        return switch (token.get()) {
            case Secret.Unknown(var problem, var hint) -> new StateRead.Failed(location.text(), problem, hint);
            case Secret.Known(var value) -> new Reading(Ask.Credential.bearer(value)).read();
        };
    }

    /// One read, with the token at hand.
    private final class Reading {

        private final Ask.Credential credential;

        Reading(Ask.Credential credential) {
            this.credential = credential;
        }

        StateRead read() {
            return ObservedRead.guarded(location.text(), mode, this::look, this::current);
        }

        private LockSighting look() {
            return switch (workspace()) {
                case Answer.Not not -> new LockSighting.Unknown(WebTrouble.unreadableLock(not));
                case Answer.Got got
                when got.status() == 200 -> locked(JsonAnswer.of(got).path("data"));
                case Answer.Got got -> new LockSighting.Unknown(WebTrouble.unreadableLock(trouble(got)));
            };
        }

        private Answer workspace() {
            return api("/organizations/%s/workspaces/%s".formatted(location.organization(), location.workspace()));
        }

        private StateRead current() {
            return switch (workspace()) {
                case Answer.Not not -> WebTrouble.failed(location.text(), not);
                case Answer.Got got
                when got.status() == 404 ->
                    new StateRead.NotFound(
                            location.text(),
                            "%s has no workspace %s/%s that this token may see"
                                    .formatted(location.host(), location.organization(), location.workspace()));
                case Answer.Got got
                when got.status() == 200 ->
                    version(JsonAnswer.of(got).path("data").path("id").asText());
                case Answer.Got got -> WebTrouble.failed(location.text(), trouble(got));
            };
        }

        private StateRead version(String workspace) {
            for (var look = 1; ; look++) {
                switch (api("/workspaces/%s/current-state-version".formatted(workspace))) {
                    case Answer.Not not -> {
                        return WebTrouble.failed(location.text(), not);
                    }
                    case Answer.Got got
                    when got.status() == 404 -> {
                        return new StateRead.NotFound(location.text(), "nothing was ever applied in this workspace");
                    }
                    case Answer.Got got
                    when got.status() != 200 -> {
                        return WebTrouble.failed(location.text(), trouble(got));
                    }
                    case Answer.Got got -> {
                        var version = JsonAnswer.of(got).path("data");
                        if (!version.path("attributes").path("status").asText().equals("pending")) {
                            return content(version);
                        }
                    }
                }
                if (look == LOOKS) {
                    return new StateRead.Failed(
                            location.text(), "state in flux: its newest version is not uploaded yet", "scan again");
                }
                try {
                    sleeper.sleep(BETWEEN_LOOKS);
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                    return new StateRead.Failed(location.text(), "interrupted", "scan again");
                }
            }
        }

        private StateRead content(JsonNode version) {
            var at = uri(
                    version.path("attributes").path("hosted-state-download-url").asText());
            if (at.isEmpty()) {
                return new StateRead.Failed(
                        location.text(),
                        "the state has no content that this token may download",
                        "the credential needs to read state versions, not outputs alone");
            }
            // Where it is kept by another host, the address itself is what proves who asks.
            var isSame = location.host().equalsIgnoreCase(at.get().getAuthority());
            var ask = Ask.get(at.get())
                    .with("Accept", "application/json")
                    .with(isSame ? Optional.of(credential) : Optional.empty());
            return switch (web.send(ask, limits.maxBytes())) {
                case Answer.Not not -> WebTrouble.failed(location.text(), not);
                case Answer.Got got
                when got.status() == 200 ->
                    new StateRead.Current(new StateRead.Snapshot(
                            location.text(), got.body(), version.path("id").asText(), ""));
                case Answer.Got got -> WebTrouble.failed(location.text(), trouble(got));
            };
        }

        private Answer api(String path) {
            var base = "%s://%s/api/v2".formatted(web.hosts().scheme(location.host()), location.host());
            return web.send(
                    Ask.get(URI.create(base + path))
                            .with("Accept", "application/vnd.api+json")
                            .with(Optional.of(credential)),
                    MAX_DOCUMENT);
        }
    }

    /// Who holds it is told by id alone, and since when not at all.
    private static LockSighting locked(JsonNode workspace) {
        if (!workspace.path("attributes").path("locked").asBoolean(false)) {
            return new LockSighting.Free();
        }
        var by = workspace.path("relationships").path("locked-by").path("data");
        var who = by.isMissingNode() || by.isNull()
                ? "someone unknown"
                : "%s %s".formatted(by.path("type").asText(), by.path("id").asText());
        return new LockSighting.Held(new LockInfo("", "", "", who, "", Optional.empty(), ""));
    }

    private static Optional<URI> uri(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(URI.create(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Trouble trouble(Answer.Got got) {
        return WebTrouble.of(got, SERVICE, "to read the workspace's state versions");
    }
}
