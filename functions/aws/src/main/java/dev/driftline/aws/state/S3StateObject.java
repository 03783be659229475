package dev.driftline.aws.state;

import dev.driftline.core.state.StateContent;
import dev.driftline.core.state.StateLimit;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import java.io.IOException;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/// The state's object: got whole with one request, so that no write can come between its parts.
final class S3StateObject {

    private final S3Client s3;
    private final S3Location location;
    private final String region;
    private final StateLimits limits;
    private final S3Encryption encryption;

    S3StateObject(S3Client s3, S3Location location, String region, StateLimits limits) {
        this(s3, location, region, limits, S3Encryption.NONE);
    }

    S3StateObject(S3Client s3, S3Location location, String region, StateLimits limits, S3Encryption encryption) {
        this.s3 = s3;
        this.location = location;
        this.region = region;
        this.limits = limits;
        this.encryption = encryption;
    }

    /// The lock of the snapshot is left open: it is not this one's business.
    StateRead get() {
        try (var object = s3.getObject(this::ask)) {
            return body(object);
        } catch (NoSuchKeyException e) {
            return new StateRead.NotFound(
                    location.text(),
                    "bucket %s (%s) has no key %s; the state of a workspace is at env:/NAME/%s"
                            .formatted(location.bucket(), region, location.key(), location.key()));
        } catch (NoSuchBucketException e) {
            return new StateRead.NotFound(
                    location.text(),
                    "there is no bucket %s; check its name and the AWS partition".formatted(location.bucket()));
        } catch (SdkException e) {
            if (isNoSuchVersion(e)) {
                return new StateRead.NotFound(location.text(), "the object has no such version; check version_id");
            }
            var action = location.access().versionId().isPresent() ? "s3:GetObjectVersion" : "s3:GetObject";
            var trouble = S3Trouble.of(e, location, region, action, location.key());
            return failed(trouble.problem(), trouble.hint());
        } catch (IOException e) {
            return failed("the connection broke while it was read", "scan again");
        }
    }

    private static boolean isNoSuchVersion(SdkException exception) {
        return exception instanceof AwsServiceException answered
                && Trouble.code(answered).equals("NoSuchVersion");
    }

    private void ask(GetObjectRequest.Builder request) {
        request.bucket(location.bucket()).key(location.key());
        location.access().versionId().ifPresent(request::versionId);
        encryption.onto(request);
    }

    private StateRead body(ResponseInputStream<GetObjectResponse> object) throws IOException {
        var length = Optional.ofNullable(object.response().contentLength());
        if (length.isEmpty()) {
            object.abort();
            return failed("S3 did not say how large it is", "check AWS_ENDPOINT_URL");
        }
        if (length.get() > limits.maxBytes()) {
            object.abort();
            return failed(
                    "%d bytes, more than the limit of %d".formatted(length.get(), limits.maxBytes()),
                    limits.hint(StateLimit.BYTES));
        }
        // Reading beyond the end makes the SDK check the checksum.
        var content = StateContent.copyOf(object, length.get() + 1);
        if (content.size() != length.get()) {
            content.discard();
            return failed("its length is not what S3 said", "scan again");
        }
        return new StateRead.Current(new StateRead.Snapshot(location.text(), content, version(object.response()), ""));
    }

    /// Buckets without versioning have ETags only; `null` is the version of what was there before versioning.
    private static String version(GetObjectResponse response) {
        return Optional.ofNullable(response.versionId())
                .filter(version -> !version.equals("null"))
                .or(() -> Optional.ofNullable(response.eTag()).map(tag -> tag.replace("\"", "")))
                .orElse("");
    }

    private StateRead failed(String problem, String hint) {
        return new StateRead.Failed(location.text(), problem, hint);
    }
}
