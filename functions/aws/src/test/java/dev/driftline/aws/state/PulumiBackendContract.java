package dev.driftline.aws.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.StateSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What holds for a Pulumi backend of one's own, wherever it is.
interface PulumiBackendContract {

    String META = ".pulumi/meta.yaml";
    String PROD = ".pulumi/stacks/shop/prod.json";
    String LOCKS = ".pulumi/locks/organization/shop/prod/";
    String ANNS_LOCK = """
            {"pid": 4711, "username": "ann", "hostname": "build-7", "timestamp": "2026-01-02T03:04:05.678901234+01:00"}""";

    /// A place of its own for each test, with a prefix that is not the backend's own.
    Place place();

    /// Where objects are kept.
    interface Place {
        void put(String key, String content);

        List<String> keys();

        /// @param options after the question mark
        String location(String options);

        StateSources sources(LockMode mode);
    }

    private static List<StateSource> open(Place place, String options) {
        return place.sources(LockMode.OBSERVE).expand(place.location(options));
    }

    private static StateRead read(Place place, LockMode mode) {
        return place.sources(mode)
                .open(place.location("project=shop&stack=prod"))
                .read();
    }

    private static String content(StateRead read) {
        assertThat(read).isInstanceOf(StateRead.Current.class);
        return new String(((StateRead.Current) read).snapshot().bytes(), StandardCharsets.UTF_8);
    }

    @Test
    default void a_stack_is_read_from_its_project() {
        var place = place();
        place.put(META, "version: 1\n");
        place.put(PROD, "{}");
        var read = read(place, LockMode.OBSERVE);
        assertThat(content(read)).isEqualTo("{}");
        assertThat(((StateRead.Current) read).snapshot().lock()).isEqualTo("observed");
    }

    @Test
    default void a_backend_without_a_version_knows_no_projects() {
        var place = place();
        place.put(".pulumi/stacks/prod.json", "old");
        assertThat(open(place, "stack=prod"))
                .singleElement()
                .satisfies(source -> assertThat(content(source.read())).isEqualTo("old"));
        place.put(".pulumi/locks/prod/x.json", ANNS_LOCK);
        assertThat(read(place, LockMode.OBSERVE)).isInstanceOf(StateRead.Locked.class);
    }

    @Test
    default void the_checkpoint_that_was_written_last_is_the_stack_s() throws InterruptedException {
        var place = place();
        place.put(META, "version: 1\n");
        place.put(PROD + ".gz", "packed");
        Thread.sleep(1100); // S3 tells times in seconds
        place.put(PROD, "plain");
        assertThat(content(read(place, LockMode.OBSERVE))).isEqualTo("plain");
    }

    @Test
    default void a_pattern_means_all_stacks_that_it_fits_and_nothing_beside_them() {
        var place = place();
        place.put(META, "version: 1\n");
        place.put(PROD, "1");
        place.put(PROD + ".bak", "2");
        place.put(".pulumi/stacks/shop/prod.pulumi-tags", "{}");
        place.put(".pulumi/stacks/shop/dev.json.zst", "3");
        place.put(".pulumi/stacks/site/prod.json.gz", "4");
        place.put(".pulumi/stacks/stray.json", "5");
        place.put(".pulumi/history/shop/prod/prod-1.history.json", "6");
        assertThat(open(place, "stack=prod"))
                .extracting(StateSource::location)
                .allMatch(location -> location.startsWith(place.location("project=")))
                .hasSize(2);
        assertThat(open(place, "project=shop")).hasSize(2);
        assertThat(open(place, "project=s*&stack=*")).hasSize(3);
        assertThat(open(place, ""))
                .hasSize(3)
                .allSatisfy(source -> assertThat(source.read()).isInstanceOf(StateRead.Current.class));
        assertThat(open(place, "stack=none"))
                .singleElement()
                .satisfies(source -> assertThat(source.read()).isInstanceOf(StateRead.NotFound.class));
    }

    @Test
    default void a_stack_that_is_not_there_is_not_found() {
        var place = place();
        place.put(META, "version: 1\n");
        assertThat(read(place, LockMode.OBSERVE)).isInstanceOf(StateRead.NotFound.class);
    }

    @Test
    default void a_damaged_backend_and_a_newer_one_are_refused() {
        var place = place();
        place.put(META, "{}");
        assertThat(read(place, LockMode.OBSERVE))
                .isInstanceOfSatisfying(
                        StateRead.Failed.class,
                        failed -> assertThat(failed.problem()).contains("no version"));
        place.put(META, "version: 2\n");
        assertThat(open(place, "stack=*").getFirst().read())
                .isInstanceOfSatisfying(
                        StateRead.Failed.class,
                        failed -> assertThat(failed.problem()).contains("newer than 1"));
    }

    @Test
    default void whoever_updates_holds_the_stack() {
        var place = place();
        place.put(META, "version: 1\n");
        place.put(PROD, "{}");
        place.put(LOCKS + "6b1f.json", ANNS_LOCK);
        assertThat(read(place, LockMode.OBSERVE)).isInstanceOfSatisfying(StateRead.Locked.class, locked -> {
            assertThat(locked.holder()).isEqualTo("ann@build-7");
            assertThat(locked.operation()).isEqualTo("pulumi, process 4711");
            assertThat(locked.since()).contains(Instant.parse("2026-01-02T02:04:05.678901234Z"));
        });
        assertThat(read(place, LockMode.NONE)).isInstanceOf(StateRead.Current.class);
    }

    @Test
    default void anything_in_the_folder_of_locks_is_one() {
        var place = place();
        place.put(META, "version: 1\n");
        place.put(PROD, "{}");
        place.put(LOCKS + "odd", "what is this?");
        assertThat(read(place, LockMode.OBSERVE))
                .isInstanceOfSatisfying(
                        StateRead.Locked.class,
                        locked -> assertThat(locked.since()).isEqualTo(Optional.empty()));
    }

    @Test
    default void an_acquired_lock_is_gone_afterwards() {
        var place = place();
        place.put(META, "version: 1\n");
        place.put(PROD, "{}");
        var read = read(place, LockMode.ACQUIRE);
        assertThat(((StateRead.Current) read).snapshot().lock()).isEqualTo("acquired");
        assertThat(place.keys()).noneMatch(key -> key.contains("locks/"));
    }

    @Test
    default void somebody_else_s_lock_is_not_taken_and_not_touched() {
        var place = place();
        place.put(META, "version: 1\n");
        place.put(PROD, "{}");
        place.put(LOCKS + "6b1f.json", ANNS_LOCK);
        assertThat(read(place, LockMode.ACQUIRE)).isInstanceOf(StateRead.Locked.class);
        assertThat(place.keys()).filteredOn(key -> key.contains("locks/")).hasSize(1);
    }

    @Test
    default void observing_writes_nothing() {
        var place = place();
        place.put(META, "version: 1\n");
        place.put(PROD, "{}");
        var before = place.keys();
        open(place, "").forEach(StateSource::read);
        assertThat(place.keys()).isEqualTo(before);
    }

    static StateLimits limits() {
        return StateLimits.defaults().withMaxBytes(10_000);
    }
}
