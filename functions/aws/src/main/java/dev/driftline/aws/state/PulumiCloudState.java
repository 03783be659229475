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
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// A stack as Pulumi Cloud exports it (Pulumi Cloud REST API, "Stacks"). Its secrets stay encrypted: the calls that
/// decrypt are never made.
final class PulumiCloudState implements StateSource {

    private static final String SERVICE = "Pulumi Cloud";
    private static final long MAX_DOCUMENT = 1024 * 1024;

    private final PulumiCloudLocation location;
    private final LockMode mode;
    private final Web web;
    private final Supplier<Secret> token;
    private final StateLimits limits;

    PulumiCloudState(PulumiCloudLocation location, LockMode mode, Web web, Supplier<Secret> token, StateLimits limits) {
        this.location = location;
        this.mode = mode;
        this.web = web;
        this.token = token;
        this.limits = limits;
    }

    @Override
    public String location() {
        return location.text();
    }

    @Override
    public StateRead read() {
        return switch (token.get()) {
            case Secret.Unknown(var problem, var hint) -> new StateRead.Failed(location.text(), problem, hint);
            case Secret.Known(var value) -> read(new Ask.Credential("Authorization", "token " + value));
        };
    }

    private StateRead read(Ask.Credential credential) {
        // What the look at the lock was told says the version too.
        var told = new AtomicReference<Optional<Answer>>(Optional.empty());
        return ObservedRead.guarded(
                location.text(),
                mode,
                () -> {
                    var stack = stack(credential);
                    told.set(Optional.of(stack));
                    return look(stack);
                },
                () -> current(told.get().orElseGet(() -> stack(credential)), credential));
    }

    private Answer stack(Ask.Credential credential) {
        return api("", credential, MAX_DOCUMENT);
    }

    private LockSighting look(Answer stack) {
        return switch (stack) {
            case Answer.Not not -> new LockSighting.Unknown(WebTrouble.unreadableLock(not));
            case Answer.Got got when got.status() == 200 -> operation(JsonAnswer.of(got));
            case Answer.Got got -> new LockSighting.Unknown(WebTrouble.unreadableLock(trouble(got)));
        };
    }

    private static LockSighting operation(JsonNode stack) {
        var running = stack.path("currentOperation");
        if (running.isMissingNode() || running.isNull()) {
            return new LockSighting.Free();
        }
        var started = running.path("started");
        var since = started.canConvertToLong() && started.asLong() > 0
                ? Optional.of(Instant.ofEpochSecond(started.asLong()))
                : Optional.<Instant>empty();
        return new LockSighting.Held(
                new LockInfo("", LockInfo.text(running, "kind"), "", LockInfo.text(running, "author"), "", since, ""));
    }

    /// The version was asked for before the export: a change between the two is seen as one later.
    private StateRead current(Answer stack, Ask.Credential credential) {
        return switch (stack) {
            case Answer.Not not -> WebTrouble.failed(location.text(), not);
            case Answer.Got got
            when got.status() == 404 ->
                new StateRead.NotFound(
                        location.text(),
                        "%s has no stack %s/%s/%s that this token may see"
                                .formatted(
                                        location.host(),
                                        location.organization(),
                                        location.project(),
                                        location.stack()));
            case Answer.Got got
            when got.status() == 200 ->
                export(credential, JsonAnswer.of(got).path("version").asText());
            case Answer.Got got -> WebTrouble.failed(location.text(), trouble(got));
        };
    }

    private StateRead export(Ask.Credential credential, String version) {
        return switch (api("/export", credential, limits.maxBytes())) {
            case Answer.Not not -> WebTrouble.failed(location.text(), not);
            case Answer.Got got
            when got.status() == 200 ->
                new StateRead.Current(new StateRead.Snapshot(location.text(), got.body(), version, ""));
            case Answer.Got got -> WebTrouble.failed(location.text(), trouble(got));
        };
    }

    private Answer api(String what, Ask.Credential credential, long maxBytes) {
        var base = "%s://%s".formatted(web.hosts().scheme(location.host()), location.host());
        return web.send(
                Ask.get(URI.create(base + location.apiPath() + what))
                        .with("Accept", "application/vnd.pulumi+8")
                        .with(Optional.of(credential)),
                maxBytes);
    }

    private static Trouble trouble(Answer.Got got) {
        return WebTrouble.of(got, SERVICE, "to read the stack");
    }
}
