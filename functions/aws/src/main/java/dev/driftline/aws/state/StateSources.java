package dev.driftline.aws.state;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.core.state.BadLocationException;
import dev.driftline.core.state.FileStateSource;
import dev.driftline.core.state.LockInfo;
import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateSource;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/// Turns what a user writes for a state (`s3://bucket/key?region=..`, a path) into its source.
public final class StateSources {

    private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]+):(//)?.*", Pattern.CASE_INSENSITIVE);

    private final AwsClients clients;
    private final LockMode mode;
    private final StateLimits limits;
    private final Clock clock;
    private final Sleeper sleeper;

    public StateSources(AwsClients clients, LockMode mode, StateLimits limits) {
        this(clients, mode, limits, Clock.systemUTC(), Thread::sleep);
    }

    StateSources(AwsClients clients, LockMode mode, StateLimits limits, Clock clock, Sleeper sleeper) {
        this.clients = clients;
        this.mode = mode;
        this.limits = limits;
        this.clock = clock;
        this.sleeper = sleeper;
    }

    /// All states that the location means: several stacks of a Pulumi backend, where it does not name a single one.
    ///
    /// @throws BadLocationException as [#open]
    public List<StateSource> openAll(String location) {
        return PulumiLocation.isOne(location) ? stacks().open(PulumiLocation.parse(location)) : List.of(open(location));
    }

    /// @throws BadLocationException where no state can be kept, or not by anything known here
    public StateSource open(String location) {
        if (PulumiLocation.isOne(location)) {
            var at = PulumiLocation.parse(location);
            if (!at.isSingle()) {
                throw new BadLocationException(location, "not a single stack", "name its project and its stack");
            }
            return stacks().open(at).getFirst();
        }
        if (S3Location.isOne(location)) {
            return s3(S3Location.parse(location));
        }
        var scheme = SCHEME.matcher(location);
        if (scheme.matches()) {
            throw new BadLocationException(
                    location,
                    "states at %s: are not supported yet".formatted(scheme.group(1)),
                    "give s3://bucket/key or a path; a path with a colon begins with ./");
        }
        return file(location);
    }

    /// What reading the state there must be allowed, its locks and digest included.
    ///
    /// @throws BadLocationException as [#open]
    public List<StateNeed> needs(String location) {
        if (PulumiLocation.isOne(location)) {
            return stacks().needs(PulumiLocation.parse(location));
        }
        if (!S3Location.isOne(location)) {
            open(location);
            return List.of();
        }
        var at = S3Location.parse(location);
        var region = at.region().orElse(clients.settings().region());
        var partition = region.startsWith("cn-") ? "aws-cn" : region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
        var bucket = "arn:%s:s3:::%s".formatted(partition, at.bucket());
        var needs = new ArrayList<StateNeed>();
        needs.add(new StateNeed("s3:GetObject", bucket + "/" + at.key()));
        needs.add(new StateNeed("s3:GetObject", bucket + "/" + at.key() + ".tflock"));
        // Without it S3 says 403 of a state that is not there, which is no different from a denied one.
        needs.add(new StateNeed("s3:ListBucket", bucket));
        at.dynamodbTable()
                .map(table -> table.startsWith("arn:")
                        ? table
                        : "arn:%s:dynamodb:%s:*:table/%s".formatted(partition, region, table))
                .ifPresent(table -> needs.add(new StateNeed("dynamodb:GetItem", table)));
        return needs;
    }

    private StateSource file(String location) {
        if (location.isBlank()) {
            throw new BadLocationException("state", "no location", "give s3://bucket/key or a path");
        }
        try {
            return new FileStateSource(location, Path.of(location), mode, limits);
        } catch (InvalidPathException e) {
            throw new BadLocationException(
                    "state", "not a path: %s".formatted(e.getReason()), "give s3://bucket/key or a path");
        }
    }

    private StateSource s3(S3Location location) {
        var region = location.region().orElse(clients.settings().region());
        var s3 = clients.get(S3Client.class, S3Client::builder, region);
        var table = location.dynamodbTable()
                .map(name -> new DynamoDbLock(
                        clients.get(DynamoDbClient.class, DynamoDbClient::builder, region), name, location.path()));
        List<StateLock> locks = new ArrayList<>();
        table.ifPresent(locks::add);
        locks.add(new S3LockFile(s3, location, region));
        return new S3StateSource(
                location,
                mode,
                locks,
                new SettledState(new S3StateObject(s3, location, region, limits), table, sleeper),
                () -> ours(location.path()));
    }

    private PulumiStacks stacks() {
        return new PulumiStacks(clients, mode, limits, this::ours);
    }

    /// @param path of the state
    private LockInfo ours(String path) {
        return new LockInfo(
                UUID.randomUUID().toString(),
                "OperationTypeRefresh",
                "Driftline reads the state; it changes nothing",
                "driftline@" + host(),
                "driftline",
                Optional.of(clock.instant()),
                path);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
