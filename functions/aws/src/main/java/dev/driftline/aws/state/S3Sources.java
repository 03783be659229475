package dev.driftline.aws.state;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.secret.Secret;
import dev.driftline.aws.secret.SecretReference;
import dev.driftline.aws.secret.Secrets;
import dev.driftline.core.state.LockInfo;
import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateSource;
import dev.driftline.core.state.UnavailableState;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/// Makes the sources of states in S3.
final class S3Sources {

    private final AwsClients clients;
    private final LockMode mode;
    private final StateLimits limits;
    private final StateAccess access;
    private final Clock clock;
    private final Sleeper sleeper;
    private final Secrets secrets;

    S3Sources(AwsClients clients, LockMode mode, StateLimits limits, StateAccess access, Clock clock, Sleeper sleeper) {
        this.clients = clients;
        this.mode = mode;
        this.limits = limits;
        this.access = access;
        this.clock = clock;
        this.sleeper = sleeper;
        this.secrets = new Secrets(access.environment(), clients);
    }

    StateSource open(S3Location location) {
        return location.access()
                .customerKey()
                .<StateSource>map(key -> new LateState(location.text(), () -> decrypting(location, key)))
                .orElseGet(() -> source(location, S3Encryption.NONE));
    }

    List<StateSource> expand(S3Places places) {
        var region = region(places.region());
        var listing = new S3Listing(
                reaching(places.access()).get(S3Client.class, S3Client::builder, region), places.bucket(), region);
        return new S3Expansion(places, listing, this::open, access.maxStates()).sources();
    }

    List<StateNeed> needs(S3Places places) {
        return new S3Needs(places, region(places.region()), mode).all();
    }

    Unlocking unlock(S3Location location, String id) {
        return location.access()
                .customerKey()
                .map(this::encryption)
                .<Unlocking>map(encryption -> switch (encryption) {
                    case Decryption.By(var key) -> unlock(location, key, id);
                    case Decryption.Not(var problem, var hint) -> new Unlocking.Failed(problem, hint);
                })
                .orElseGet(() -> unlock(location, S3Encryption.NONE, id));
    }

    private Unlocking unlock(S3Location location, S3Encryption encryption, String id) {
        return new OurLocks(locks(location, encryption).all()).clear(id);
    }

    private sealed interface Decryption {
        record By(S3Encryption key) implements Decryption {}

        record Not(String problem, String hint) implements Decryption {}
    }

    private StateSource decrypting(S3Location location, SecretReference reference) {
        return switch (encryption(reference)) {
            case Decryption.By(var key) -> source(location, key);
            case Decryption.Not(var problem, var hint) -> new UnavailableState(location.text(), problem, hint);
        };
    }

    private Decryption encryption(SecretReference reference) {
        return switch (secrets.of(reference)) {
            case Secret.Unknown(var problem, var hint) -> new Decryption.Not(problem, hint);
            case Secret.Known(var key) ->
                S3Encryption.withCustomerKey(key)
                        .<Decryption>map(Decryption.By::new)
                        .orElseGet(() -> new Decryption.Not(
                                "the %s holds no key for SSE-C".formatted(reference),
                                "it is 44 characters of Base64, as the backend's sse_customer_key"));
        };
    }

    private StateSource source(S3Location location, S3Encryption encryption) {
        var region = region(location.region());
        var object = new S3StateObject(s3(location), location, region, limits, encryption);
        // An older version fits no digest: that is the newest one's.
        var digests = location.access().versionId().isPresent() ? Optional.<DynamoDbLock>empty() : table(location);
        return new S3StateSource(
                location,
                mode,
                locks(location, encryption),
                new SettledState(object, digests, sleeper),
                () -> LockInfo.ours(UUID.randomUUID().toString(), Host.name(), clock.instant(), location.path()));
    }

    private S3Locks locks(S3Location location, S3Encryption encryption) {
        var file = new S3LockFile(s3(location), location, region(location.region()), encryption);
        return new S3Locks(s3(location), location, file, table(location));
    }

    private S3Client s3(S3Location location) {
        return reaching(location.access()).get(S3Client.class, S3Client::builder, region(location.region()));
    }

    private Optional<DynamoDbLock> table(S3Location location) {
        return location.dynamodbTable()
                .map(name -> new DynamoDbLock(
                        reaching(location.access())
                                .get(DynamoDbClient.class, DynamoDbClient::builder, region(location.region())),
                        name,
                        location.path()));
    }

    private AwsClients reaching(S3Access how) {
        return how.role().map(clients::as).orElse(clients);
    }

    private String region(Optional<String> given) {
        return given.orElse(clients.settings().region());
    }
}
