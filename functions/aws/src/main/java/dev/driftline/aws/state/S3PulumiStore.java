package dev.driftline.aws.state;

import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;

/// A Pulumi backend in a bucket.
final class S3PulumiStore implements PulumiStore {

    private final S3Client s3;
    private final PulumiLocation location;
    private final String region;
    private final StateLimits limits;

    S3PulumiStore(S3Client s3, PulumiLocation location, String region, StateLimits limits) {
        this.s3 = s3;
        this.location = location;
        this.region = region;
        this.limits = limits;
    }

    @Override
    public List<Listed> list(String prefix) throws TroubleException {
        try {
            return s3
                    .listObjectsV2Paginator(
                            request -> request.bucket(location.bucket()).prefix(key(prefix)))
                    .contents()
                    .stream()
                    .map(object ->
                            new Listed(object.key().substring(key("").length()), object.lastModified(), object.eTag()))
                    .toList();
        } catch (SdkException e) {
            throw trouble(e, "s3:ListBucket", prefix);
        }
    }

    @Override
    public Optional<Fetched> get(String key) throws TroubleException {
        var read = new S3StateObject(s3, object(key), region, limits).get();
        return switch (read) {
            case StateRead.Current(var snapshot) -> Optional.of(new Fetched(snapshot.content(), snapshot.version()));
            case StateRead.NotFound _ -> Optional.empty();
            case StateRead.Failed(var _, var problem, var hint) ->
                throw new TroubleException(new Trouble(problem, hint), null);
            case StateRead.Locked _ -> throw new IllegalStateException("an object alone has no lock");
        };
    }

    @Override
    public void put(String key, String text) throws TroubleException {
        try {
            s3.putObject(
                    request -> request.bucket(location.bucket()).key(key(key)).contentType("application/json"),
                    RequestBody.fromString(text));
        } catch (SdkException e) {
            throw trouble(e, "s3:PutObject", key);
        }
    }

    @Override
    public void delete(String key) throws TroubleException {
        try {
            s3.deleteObject(request -> request.bucket(location.bucket()).key(key(key)));
        } catch (SdkException e) {
            throw trouble(e, "s3:DeleteObject", key);
        }
    }

    private String key(String key) {
        return location.path().isEmpty() ? key : location.path() + "/" + key;
    }

    private S3Location object(String key) {
        return new S3Location(location.text(), location.bucket(), key(key), Optional.of(region), Optional.empty());
    }

    private TroubleException trouble(SdkException exception, String action, String key) {
        if (exception instanceof NoSuchBucketException) {
            return new TroubleException(
                    new Trouble(
                            "there is no bucket %s".formatted(location.bucket()),
                            "check its name and the AWS partition"),
                    exception);
        }
        return new TroubleException(S3Trouble.of(exception, object(key), region, action, key(key)), exception);
    }
}
