package dev.driftline.aws.state;

import dev.driftline.aws.http.Answer;
import dev.driftline.core.state.LockInfo;
import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.LockSighting;
import dev.driftline.core.state.ObservedRead;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.StateSource;

/// A state of Terraform's GCS backend: an object, and beside it `NAME.tflock` while somebody holds it.
final class GcsState implements StateSource {

    private static final long MAX_LOCK = 64 * 1024;

    private final String location;
    private final String bucket;
    private final String object;
    private final LockMode mode;
    private final Gcs gcs;
    private final StateLimits limits;

    GcsState(String location, String bucket, String object, LockMode mode, Gcs gcs, StateLimits limits) {
        this.location = location;
        this.bucket = bucket;
        this.object = object;
        this.mode = mode;
        this.gcs = gcs;
        this.limits = limits;
    }

    @Override
    public String location() {
        return location;
    }

    @Override
    public StateRead read() {
        return ObservedRead.guarded(location, mode, this::look, this::content);
    }

    private LockSighting look() {
        var stem = object.substring(0, object.length() - GcsPlaces.STATE.length());
        return switch (gcs.object(bucket, stem + ".tflock", MAX_LOCK)) {
            case Answer.Not not -> new LockSighting.Unknown(WebTrouble.unreadableLock(not));
            case Answer.Got got when got.status() == 404 -> new LockSighting.Free();
            case Answer.Got got when got.status() == 200 -> new LockSighting.Held(LockInfo.parse(got.text()));
            case Answer.Got got -> new LockSighting.Unknown(WebTrouble.unreadableLock(trouble(got)));
        };
    }

    private StateRead content() {
        return switch (gcs.object(bucket, object, limits.maxBytes())) {
            case Answer.Not not -> WebTrouble.failed(location, not);
            case Answer.Got got
            when got.status() == 200 ->
                new StateRead.Current(new StateRead.Snapshot(
                        location, got.body(), got.header("x-goog-generation").orElse(""), ""));
            case Answer.Got got
            when got.status() == 404 ->
                new StateRead.NotFound(location, "bucket %s has no object %s".formatted(bucket, object));
            case Answer.Got got -> WebTrouble.failed(location, trouble(got));
        };
    }

    private static Trouble trouble(Answer.Got got) {
        return WebTrouble.of(got, "GCS", "storage.objects.get on the bucket");
    }
}
