package dev.driftline.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.driftline.core.config.Target;
import dev.driftline.core.config.Target.Compare;
import dev.driftline.core.state.LockMode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which jobs a trigger makes; the queue and the table behind it are in [ReliabilityTest] and [TopologyZipIT].
class DispatcherTest {

    private static final Targets TARGETS = new Targets(
            List.of(
                    target(
                            "prod",
                            Compare.TOGETHER,
                            "nightly",
                            "s3://b/network.tfstate?region=eu-west-1",
                            "s3://b/apps/*"),
                    target("teams", Compare.EACH, "hourly", "s3://b/teams/**/x.tfstate"),
                    target("always", Compare.EACH, "", "s3://b/base.tfstate")),
            (location, _) -> location.equals("s3://b/apps/*")
                    ? List.of("s3://b/apps/one", "s3://b/apps/two")
                    : location.contains("**")
                            ? List.of("s3://b/teams/a/x.tfstate", "s3://b/teams/b/x.tfstate")
                            : List.of(location));

    @Test
    void states_to_compare_together_are_one_job_and_the_others_one_each() {
        assertThat(jobs("nightly"))
                .extracting(Job::states)
                .containsExactly(
                        List.of("s3://b/network.tfstate?region=eu-west-1", "s3://b/apps/one", "s3://b/apps/two"),
                        List.of("s3://b/base.tfstate"));
        assertThat(jobs("hourly"))
                .extracting(Job::states)
                .containsExactly(
                        List.of("s3://b/teams/a/x.tfstate"),
                        List.of("s3://b/teams/b/x.tfstate"),
                        List.of("s3://b/base.tfstate"));
    }

    @Test
    void the_same_occasion_makes_the_same_jobs_and_another_one_others() {
        assertThat(jobs("hourly")).isEqualTo(jobs("hourly")).doesNotHaveDuplicates();
        assertThat(TARGETS.jobs("other", TARGETS.named("teams")))
                .extracting(Job::id)
                .doesNotContainAnyElementsOf(
                        jobs("hourly").stream().map(Job::id).toList());
    }

    @Test
    void a_job_comes_out_of_the_queue_as_it_went_in() {
        assertThat(jobs("nightly"))
                .allSatisfy(job -> assertThat(Job.read(job.written())).isEqualTo(job));
        assertThatThrownBy(() -> Job.read("{\"run\": \"x\"}")).hasMessageContaining("is no job");
    }

    @Test
    void a_written_state_means_its_own_job_or_that_of_its_group() {
        assertThat(written("s3://b/teams/b/x.tfstate")).containsExactly(List.of("s3://b/teams/b/x.tfstate"));
        assertThat(written("s3://b/apps/two"))
                .singleElement()
                .satisfies(states -> assertThat(states).hasSize(3));
        assertThat(written("s3://b/network.tfstate"))
                .singleElement()
                .satisfies(states -> assertThat(states).hasSize(3));
        assertThat(written("s3://b/apps/deep/three")).isEmpty();
        assertThat(written("s3://other/network.tfstate")).isEmpty();
    }

    @Test
    void a_target_that_is_not_there_is_told_with_those_that_are() {
        assertThatThrownBy(() -> TARGETS.named("production")).hasMessageContaining("there are [prod, teams, always]");
    }

    /// Lock files are written when an apply begins and deleted when it ends; states the other way round.
    @ParameterizedTest
    @CsvSource({
        "Object Created, a/b.tfstate, s3://b/a/b.tfstate",
        "Object Created, a b+c.tfstate, s3://b/a b+c.tfstate",
        "Object Deleted, a/b.tfstate.tflock, s3://b/a/b.tfstate",
        "Object Created, a/b.tfstate.tflock,",
        "Object Deleted, a/b.tfstate,"
    })
    void a_written_state_or_a_lock_that_is_gone_is_a_trigger(String kind, String key, String state) throws IOException {
        var event = new ObjectMapper().readTree("""
                {"source": "aws.s3", "detail-type": "%s",
                 "detail": {"bucket": {"name": "b"}, "object": {"key": "%s", "sequencer": "01"}}}""".formatted(kind, key));

        assertThat(Trigger.of(event, "request"))
                .isEqualTo(new Trigger.Written(
                        state == null ? List.of() : List.of(new Trigger.Event(new StateKey(state), "01"))));
    }

    @Test
    void a_schedule_is_the_same_occasion_in_every_attempt() throws IOException {
        var first = due("1", "d32c5ae1");
        assertThat(due("2", "0bfe9c11")).isEqualTo(first);
        assertThat(first).isEqualTo(new Trigger.Due(Optional.of("main"), "arn:x 2026-11-21T06:00:00Z"));
    }

    private static Trigger due(String attempt, String execution) throws IOException {
        return Trigger.of(new ObjectMapper().readTree("""
                {"schedule": "main", "schedule_arn": "arn:x", "scheduled_time": "2026-11-21T06:00:00Z",
                 "execution_id": "%s", "attempt_number": "%s"}""".formatted(execution, attempt)), "request-" + attempt);
    }

    private static List<Job> jobs(String schedule) {
        return TARGETS.due(Optional.of(schedule)).stream()
                .flatMap(target -> TARGETS.jobs("occasion", target).stream())
                .toList();
    }

    private static List<List<String>> written(String state) {
        return TARGETS.with(state).stream()
                .flatMap(target -> TARGETS.jobs("written", target, state).stream())
                .map(Job::states)
                .toList();
    }

    private static Target target(String name, Compare compare, String schedule, String... states) {
        return new Target(
                name,
                List.of(states),
                compare,
                List.of(),
                List.of(),
                Optional.of(schedule).filter(one -> !one.isEmpty()),
                LockMode.OBSERVE,
                false);
    }
}
