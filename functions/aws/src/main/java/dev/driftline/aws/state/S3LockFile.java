package dev.driftline.aws.state;

import dev.driftline.core.state.LockInfo;
import dev.driftline.core.state.LockSighting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/// The `.tflock` object beside the state, of backends with `use_lockfile`.
final class S3LockFile implements StateLock {

    private static final int CONFLICT = 409;
    private static final int PRECONDITION_FAILED = 412;
    private static final int NOT_IMPLEMENTED = 501;
    private static final int LONGEST_LOCK = 64 * 1024;

    private final S3Client s3;
    private final S3Location location;
    private final String region;
    private final String key;
    private final S3Encryption encryption;

    S3LockFile(S3Client s3, S3Location location, String region) {
        this(s3, location, region, S3Encryption.NONE);
    }

    S3LockFile(S3Client s3, S3Location location, String region, S3Encryption encryption) {
        this.s3 = s3;
        this.location = location;
        this.region = region;
        this.key = location.key() + ".tflock";
        this.encryption = encryption;
    }

    private record Found(LockInfo lock, Optional<String> eTag) {}

    @Override
    public LockSighting look() {
        try {
            return find().<LockSighting>map(found -> new LockSighting.Held(found.lock()))
                    .orElseGet(LockSighting.Free::new);
        } catch (SdkException e) {
            return new LockSighting.Unknown(
                    "lock not readable: .tflock: " + trouble(e, "s3:GetObject").inOneLine());
        }
    }

    private Optional<Found> find() {
        try (var object = s3.getObject(request -> {
            request.bucket(location.bucket()).key(key);
            encryption.onto(request);
        })) {
            var text = new String(object.readNBytes(LONGEST_LOCK), StandardCharsets.UTF_8);
            return Optional.of(new Found(
                    LockInfo.parse(text), Optional.ofNullable(object.response().eTag())));
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new Found(LockInfo.ILLEGIBLE, Optional.empty()));
        }
    }

    @Override
    public Taking take(LockInfo ours) {
        try {
            s3.putObject(
                    request -> {
                        request.bucket(location.bucket())
                                .key(key)
                                .ifNoneMatch("*")
                                .contentType("application/json");
                        encryption.onto(request);
                    },
                    RequestBody.fromString(ours.toJson()));
            return new Taking.Taken();
        } catch (AwsServiceException e) {
            return e.statusCode() == PRECONDITION_FAILED || e.statusCode() == CONFLICT
                    ? heldBy(ours)
                    : new Taking.Refused(trouble(e, "s3:PutObject"));
        } catch (SdkException e) {
            return new Taking.Refused(trouble(e, "s3:PutObject"));
        }
    }

    /// An answer may have been lost and the request repeated: then the holder is us.
    private Taking heldBy(LockInfo ours) {
        return switch (look()) {
            case LockSighting.Held(var by) when by.id().equals(ours.id()) -> new Taking.Taken();
            case LockSighting.Held(var by) -> new Taking.Held(by);
            case LockSighting.Free _, LockSighting.Unknown _ -> new Taking.Held(LockInfo.ILLEGIBLE);
        };
    }

    @Override
    public Optional<Trouble> release(LockInfo ours) {
        try {
            var found = find();
            if (found.isPresent() && found.get().lock().id().equals(ours.id())) {
                delete(found.get().eTag());
            }
            return Optional.empty();
        } catch (SdkException e) {
            return Optional.of(trouble(e, "s3:DeleteObject"));
        }
    }

    /// Deletes what was looked at and nothing newer, where the store can do that (S3 since 2025).
    private void delete(Optional<String> eTag) {
        try {
            s3.deleteObject(request -> {
                request.bucket(location.bucket()).key(key);
                eTag.ifPresent(request::ifMatch);
            });
        } catch (AwsServiceException e) {
            if (e.statusCode() == NOT_IMPLEMENTED && eTag.isPresent()) {
                delete(Optional.empty());
            } else if (e.statusCode() != PRECONDITION_FAILED) {
                throw e;
            }
        }
    }

    private Trouble trouble(SdkException exception, String action) {
        return S3Trouble.of(exception, location, region, action, key);
    }
}
