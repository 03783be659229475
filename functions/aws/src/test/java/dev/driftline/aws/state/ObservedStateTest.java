package dev.driftline.aws.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.StateRead;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;

@ExtendWith(Backends.class)
class ObservedStateTest {

    private final Backend backend;

    ObservedStateTest(Backend backend) {
        this.backend = backend;
    }

    @Test
    void a_state_that_nobody_holds_is_read() {
        backend.putState("{\"serial\": 1}");

        var snapshot = current(read());

        assertThat(snapshot.bytes()).asString().isEqualTo("{\"serial\": 1}");
        assertThat(snapshot.location()).isEqualTo(backend.location());
        assertThat(snapshot.lock()).isEqualTo("observed");
    }

    @Test
    void observing_writes_nothing() {
        backend.putState("{}");
        backend.putDigestOf("{}");

        current(read());

        assertThat(backend.clients.calls()).containsEntry("s3:PutObject", 1).containsEntry("dynamodb:PutItem", 1);
        assertThat(backend.clients.calls()).doesNotContainKeys("s3:DeleteObject", "dynamodb:DeleteItem");
    }

    @Test
    void the_object_is_got_with_one_request() {
        backend.putState("{}");

        current(backend.source(LockMode.NONE).read());

        assertThat(backend.clients.calls()).containsEntry("s3:GetObject", 1).doesNotContainKey("s3:HeadObject");
    }

    @Test
    void the_version_changes_when_the_state_does() {
        backend.putState("{}");
        var first = current(read()).version();
        assertThat(current(read()).version()).isEqualTo(first).isNotEmpty();

        backend.putState("{ }");
        assertThat(current(read()).version()).isNotEqualTo(first);
    }

    @Test
    void in_a_versioned_bucket_a_rewrite_of_the_same_is_another_version() {
        backend.s3.putBucketVersioning(request -> request.bucket(backend.bucket)
                .versioningConfiguration(versioning -> versioning.status(BucketVersioningStatus.ENABLED)));
        backend.putState("{}");
        var first = current(read()).version();

        backend.putState("{}");

        assertThat(current(read()).version()).isNotEqualTo(first);
    }

    @Test
    void a_lock_in_the_table_is_somebody_s() {
        backend.putState("{}");
        backend.putLock(Backend.ANNS_LOCK);

        assertThat(read()).isEqualTo(heldByAnn(backend.location()));
    }

    @Test
    void a_lock_file_is_somebody_s_with_or_without_a_table() {
        backend.putState("{}");
        backend.put(Backend.KEY + ".tflock", Backend.ANNS_LOCK);

        assertThat(read()).isEqualTo(heldByAnn(backend.location()));
        assertThat(backend.source(backend.locationWithoutTable(), LockMode.OBSERVE, duration -> {})
                        .read())
                .isEqualTo(heldByAnn(backend.locationWithoutTable()));
    }

    @Test
    void a_lock_that_says_nothing_is_held_all_the_same() {
        backend.putState("{}");
        backend.putItem(backend.bucket + "/" + Backend.KEY, "Other", "x");

        assertThat(read())
                .asInstanceOf(InstanceOfAssertFactories.type(StateRead.Locked.class))
                .satisfies(locked -> assertThat(locked.holder()).startsWith("someone unknown"));
    }

    @Test
    void a_lock_of_another_workspace_is_no_matter() {
        backend.putState("{}");
        backend.putItem(backend.bucket + "/prod.tfstate", "Info", Backend.ANNS_LOCK);

        assertThat(read()).isInstanceOf(StateRead.Current.class);
    }

    @Test
    void with_no_lock_wanted_a_held_state_is_read() {
        backend.putState("{}");
        backend.putLock(Backend.ANNS_LOCK);

        assertThat(current(backend.source(LockMode.NONE).read()).lock()).isEqualTo("none");
    }

    @Test
    void a_lock_table_that_cannot_be_read_does_not_stop_the_read_and_is_told() {
        backend.putState("{}");
        var location = backend.locationWithoutTable() + "&dynamodb_table=elsewhere";

        var snapshot = current(
                backend.source(location, LockMode.OBSERVE, duration -> {}).read());

        assertThat(snapshot.lock())
                .startsWith("lock not readable: table elsewhere: no DynamoDB table elsewhere in this region")
                .contains("digest not readable: table elsewhere");
    }

    @Test
    void a_state_of_another_account_is_read_with_its_role() {
        backend.putState("{}");
        var role = "&role_arn=arn:aws:iam::123456789012:role/read&external_id=acme-7";

        current(backend.source(backend.location() + role, LockMode.OBSERVE, duration -> {})
                .read());

        assertThat(backend.clients.calls()).containsEntry("sts:AssumeRole", 1);
    }

    @Test
    void a_missing_state_is_not_found_with_a_word_on_workspaces() {
        assertThat(read())
                .isEqualTo(new StateRead.NotFound(
                        backend.location(),
                        "bucket %s (us-east-1) has no key %s; the state of a workspace is at env:/NAME/%s"
                                .formatted(backend.bucket, Backend.KEY, Backend.KEY)));
    }

    @Test
    void a_missing_bucket_is_not_found() {
        assertThat(backend.source("s3://no-such-bucket-anywhere/key", LockMode.OBSERVE, duration -> {})
                        .read())
                .isEqualTo(new StateRead.NotFound(
                        "s3://no-such-bucket-anywhere/key",
                        "there is no bucket no-such-bucket-anywhere; check its name and the AWS partition"));
    }

    @Test
    void a_state_beyond_the_limit_is_refused_before_its_body_is_read() {
        backend.putState("x".repeat(10_001));

        assertThat(read())
                .isEqualTo(new StateRead.Failed(
                        backend.location(),
                        "10001 bytes, more than the limit of 10000",
                        "is it a state at all? If so, split it or raise DRIFT_STATE_MAX_BYTES (10000)"));
    }

    private StateRead read() {
        return backend.source(LockMode.OBSERVE).read();
    }

    private static StateRead.Locked heldByAnn(String location) {
        return new StateRead.Locked(
                location,
                "ann@build-7",
                "OperationTypeApply",
                Optional.of(Instant.parse("2026-01-02T03:04:05.678901234Z")),
                "ann-1");
    }

    private static StateRead.Snapshot current(StateRead read) {
        assertThat(read).isInstanceOf(StateRead.Current.class);
        return ((StateRead.Current) read).snapshot();
    }
}
