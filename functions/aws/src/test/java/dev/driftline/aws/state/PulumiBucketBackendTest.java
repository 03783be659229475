package dev.driftline.aws.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.state.LockInfo;
import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.LockSighting;
import dev.driftline.core.state.StateRead;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.s3.model.S3Object;

@ExtendWith(Backends.class)
class PulumiBucketBackendTest implements PulumiBackendContract {

    private final Backend backend;

    PulumiBucketBackendTest(Backend backend) {
        this.backend = backend;
    }

    @Override
    public Place place() {
        return new Prefix(backend, "team-" + UUID.randomUUID());
    }

    @Test
    void a_policy_lets_exactly_what_is_read_be_read() {
        assertThat(place().sources(LockMode.OBSERVE).needs("pulumi+s3://states/team?project=shop&stack=prod"))
                .containsExactlyInAnyOrder(
                        new StateNeed("s3:GetObject", "arn:aws:s3:::states/team/.pulumi/meta.yaml"),
                        new StateNeed("s3:GetObject", "arn:aws:s3:::states/team/.pulumi/stacks/*prod.json*"),
                        new StateNeed("s3:GetObject", "arn:aws:s3:::states/team/.pulumi/locks/*"),
                        new StateNeed("s3:ListBucket", "arn:aws:s3:::states"));
    }

    @Test
    void of_two_who_want_the_lock_at_once_nobody_deletes_the_other_s() throws Exception {
        var place = (Prefix) place();
        var location = PulumiLocation.parse(place.location("project=shop&stack=prod"));
        var store = new S3PulumiStore(backend.s3, location, "us-east-1", PulumiBackendContract.limits());
        var lock = new PulumiLock(store, LOCKS);
        var ours = new LockInfo("ours", "", "", "driftline@here", "", Optional.of(Backend.NOW), "");
        var raced = new PulumiLock(new Racing(store, LOCKS + "theirs.json"), LOCKS);
        assertThat(raced.take(ours)).isInstanceOf(StateLock.Taking.Held.class);
        assertThat(place.keys()).singleElement().asString().endsWith("theirs.json");
        assertThat(lock.look()).isInstanceOf(LockSighting.Held.class);
    }

    @Test
    void a_bucket_that_is_not_there_is_an_answer() {
        assertThat(place().sources(LockMode.OBSERVE).expand("pulumi+s3://no-such-" + UUID.randomUUID() + "?stack=*"))
                .singleElement()
                .satisfies(source -> assertThat(source.read())
                        .isInstanceOfSatisfying(
                                StateRead.Failed.class,
                                failed -> assertThat(failed.problem()).contains("no bucket")));
    }

    /// Somebody else locks between our look and our lock.
    private record Racing(PulumiStore store, String theirs) implements PulumiStore {
        @Override
        public List<Listed> list(String prefix) throws TroubleException {
            return store.list(prefix);
        }

        @Override
        public Optional<Fetched> get(String key) throws TroubleException {
            return store.get(key);
        }

        @Override
        public void put(String key, String text) throws TroubleException {
            store.put(theirs, ANNS_LOCK);
            store.put(key, text);
        }

        @Override
        public void delete(String key) throws TroubleException {
            store.delete(key);
        }
    }

    private record Prefix(Backend backend, String prefix) implements Place {

        @Override
        public void put(String key, String content) {
            backend.put(prefix + "/" + key, content);
        }

        @Override
        public List<String> keys() {
            return backend
                    .s3
                    .listObjectsV2(request -> request.bucket(backend.bucket).prefix(prefix + "/"))
                    .contents()
                    .stream()
                    .map(S3Object::key)
                    .toList();
        }

        @Override
        public String location(String options) {
            return "pulumi+s3://%s/%s?%s".formatted(backend.bucket, prefix, options);
        }

        @Override
        public StateSources sources(LockMode mode) {
            return new StateSources(backend.clients, mode, PulumiBackendContract.limits());
        }
    }
}
