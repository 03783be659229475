package dev.driftline.aws.state;

import dev.driftline.aws.state.DynamoDbLock.Digest;
import dev.driftline.core.state.StateContent;
import dev.driftline.core.state.StateRead;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SequencedSet;

/// The state once object and digest agree. Terraform writes the one and then the other: who reads between the two sees
/// a mismatch that passes. The digest is asked for after the object: if it fits then, no write came between.
final class SettledState {

    /// Terraform's own patience: five more looks, ten seconds.
    private static final int RETRIES = 5;

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final S3StateObject object;
    private final Optional<DynamoDbLock> table;
    private final Sleeper sleeper;

    SettledState(S3StateObject object, Optional<DynamoDbLock> table, Sleeper sleeper) {
        this.object = object;
        this.table = table;
        this.sleeper = sleeper;
    }

    /// @param notes what is known of the locks; a digest that cannot be read is added
    StateRead read(SequencedSet<String> notes) {
        for (var retries = 0; ; retries++) {
            var read = object.get();
            if (!(read instanceof StateRead.Current(var snapshot)) || fits(snapshot, notes)) {
                return read;
            }
            snapshot.content().discard();
            if (retries == RETRIES) {
                return new StateRead.Failed(
                        snapshot.location(),
                        "state in flux: its content is not what the digest in DynamoDB says",
                        "scan again after the apply; if nobody is applying, the digest is stale: correct the -md5 item");
            }
            try {
                sleeper.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new StateRead.Failed(snapshot.location(), "interrupted", "scan again");
            }
        }
    }

    private boolean fits(StateRead.Snapshot snapshot, SequencedSet<String> notes) {
        return switch (table.map(DynamoDbLock::digest).orElseGet(Digest.None::new)) {
            case Digest.Md5(var hex) -> md5(snapshot.content()).map(hex::equals).orElse(true);
            case Digest.None() -> true;
            case Digest.Unknown(var reason) -> {
                notes.add("digest not readable: " + reason);
                yield true;
            }
        };
    }

    /// Empty where the platform has no MD5 (FIPS): then the digest is not checked.
    private static Optional<String> md5(StateContent content) {
        try (var in = new DigestInputStream(content.open(), MessageDigest.getInstance("MD5"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return Optional.of(HexFormat.of().formatHex(in.getMessageDigest().digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            return Optional.empty();
        }
    }
}
