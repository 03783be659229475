package dev.driftline.aws.state;

import dev.driftline.aws.http.Answer;
import dev.driftline.aws.http.Ask;
import dev.driftline.aws.http.Web;
import dev.driftline.aws.secret.Secret;
import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.LockSighting;
import dev.driftline.core.state.ObservedRead;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.StateSource;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A state behind Terraform's HTTP backend. Its protocol has no way to look at a lock without taking it; GitLab, which
/// speaks it too, tells of locks elsewhere.
final class HttpState implements StateSource {

    private static final String BLIND = "lock not readable: an HTTP backend's lock can only be taken, not looked at";

    private final HttpLocation location;
    private final LockMode mode;
    private final Web web;
    private final Supplier<Secret> secret;
    private final StateLimits limits;

    /// @param secret the password or the token; asked for where the location has one
    HttpState(HttpLocation location, LockMode mode, Web web, Supplier<Secret> secret, StateLimits limits) {
        this.location = location;
        this.mode = mode;
        this.web = web;
        this.secret = secret;
        this.limits = limits;
    }

    @Override
    public String location() {
        return location.text();
    }

    @Override
    public StateRead read() {
        if (location.password().isEmpty() && location.token().isEmpty()) {
            return between(Optional.empty(), Optional.empty());
        }
        return switch (secret.get()) {
            case Secret.Unknown(var problem, var hint) -> new StateRead.Failed(location.text(), problem, hint);
            case Secret.Known(var value) -> between(Optional.of(credential(value)), Optional.of(value));
        };
    }

    private Ask.Credential credential(String value) {
        return location.username()
                .map(name -> new Ask.Credential(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString((name + ":" + value).getBytes(StandardCharsets.UTF_8))))
                .orElseGet(() -> Ask.Credential.bearer(value));
    }

    private StateRead between(Optional<Ask.Credential> credential, Optional<String> token) {
        if (mode == LockMode.NONE) {
            return new ObservedRead(location.text(), List.of()).of(Optional.of("none"), _ -> content(credential));
        }
        var gitLab = token.flatMap(value -> GitLabLock.of(location.uri(), web, Ask.Credential.bearer(value)));
        return gitLab.map(lock -> new ObservedRead(location.text(), List.<Supplier<LockSighting>>of(lock::look))
                        .of(Optional.empty(), _ -> content(credential)))
                .orElseGet(() ->
                        new ObservedRead(location.text(), List.of()).of(Optional.of(BLIND), _ -> content(credential)));
    }

    private StateRead content(Optional<Ask.Credential> credential) {
        return switch (web.send(Ask.get(location.uri()).with(credential), limits.maxBytes())) {
            case Answer.Not not -> WebTrouble.failed(location.text(), not);
            case Answer.Got got -> content(got);
        };
    }

    /// What the backend's client takes each status for (Terraform, "backend type: http").
    private StateRead content(Answer.Got got) {
        return switch (got.status()) {
            case 200 -> whole(got);
            case 204, 404 -> new StateRead.NotFound(location.text(), "check its address; nothing may be applied yet");
            default -> WebTrouble.failed(location.text(), WebTrouble.of(got, "the HTTP backend", "to read this state"));
        };
    }

    private StateRead whole(Answer.Got got) {
        if (got.body().length == 0) {
            return new StateRead.NotFound(location.text(), "the answer is empty: nothing may be applied yet");
        }
        var said = got.header("content-md5");
        var isWhole = said.isEmpty()
                || hash("MD5", got.body())
                        .map(Base64.getEncoder()::encodeToString)
                        .map(said.get()::equals)
                        .orElse(true);
        if (!isWhole) {
            return new StateRead.Failed(location.text(), "its content is not what its Content-MD5 says", "scan again");
        }
        var version = got.header("etag")
                .orElseGet(() -> hash("SHA-256", got.body())
                        .map(HexFormat.of()::formatHex)
                        .orElse(""));
        return new StateRead.Current(new StateRead.Snapshot(location.text(), got.body(), version, ""));
    }

    private static Optional<byte[]> hash(String algorithm, byte[] bytes) {
        try {
            return Optional.of(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            return Optional.empty();
        }
    }
}
