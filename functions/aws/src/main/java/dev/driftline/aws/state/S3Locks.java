package dev.driftline.aws.state;

import dev.driftline.core.state.StateSource.LockTrace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

/// Everything that may lock one state in S3.
final class S3Locks {

    /// Between this machine's clock and those of S3.
    private static final Duration CLOCKS = Duration.ofMinutes(5);

    private final S3Client s3;
    private final S3Location location;
    private final S3LockFile file;
    private final Optional<DynamoDbLock> table;

    S3Locks(S3Client s3, S3Location location, S3LockFile file, Optional<DynamoDbLock> table) {
        this.s3 = s3;
        this.location = location;
        this.file = file;
        this.table = table;
    }

    /// A backend may use either or both, whatever the location says of it: held is held.
    List<StateLock> all() {
        var all = new ArrayList<StateLock>();
        table.ifPresent(all::add);
        all.add(file);
        return all;
    }

    /// The table's where there is one, else the file; both for a backend that uses both, the file first.
    List<StateLock> toTake() {
        if (table.isEmpty()) {
            return List.of(file);
        }
        return location.access().useLockfile() ? List.of(file, table.get()) : List.of(table.get());
    }

    List<StateLock> toWatch() {
        var taken = toTake();
        return all().stream().filter(lock -> !taken.contains(lock)).toList();
    }

    /// A bucket with versioning keeps every lock file there ever was, and the marker of its removal. Where old ones
    /// are, newer ones have not been cleaned away. A lock in a table leaves no trace.
    LockTrace lockedSince(Instant then) {
        if (table.isPresent() && !location.access().useLockfile()) {
            return LockTrace.UNKNOWN;
        }
        var key = location.key() + ".tflock";
        try {
            var answer =
                    s3.listObjectVersions(list -> list.bucket(location.bucket()).prefix(key));
            var traces = Stream.concat(
                            answer.versions().stream()
                                    .filter(version -> version.key().equals(key))
                                    .map(version -> version.lastModified()),
                            answer.deleteMarkers().stream()
                                    .filter(marker -> marker.key().equals(key))
                                    .map(marker -> marker.lastModified()))
                    .toList();
            if (traces.isEmpty()) {
                return LockTrace.UNKNOWN;
            }
            var from = then.minus(CLOCKS);
            return traces.stream().anyMatch(trace -> !trace.isBefore(from)) ? LockTrace.LOCKED : LockTrace.NOT_LOCKED;
        } catch (SdkException e) {
            return LockTrace.UNKNOWN;
        }
    }
}
