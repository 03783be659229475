package dev.driftline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.report.Report;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// `--who` and `--own-role`, and what they must be allowed.
class WhoOptionTest {

    private static final Scanning HISTORY = new Scanning() {
        @Override
        public Report scan(Asked asked, Function<Supplier<Map<String, Integer>>, Progress> watch) {
            return Reports.drifted();
        }

        @Override
        public Report attributed(Report report, Asked asked, List<String> ownRoles) {
            return report.withNotices(List.of("asked, but not about " + ownRoles));
        }
    };

    @Test
    void nobody_is_asked_about_unless_wanted() {
        assertThat(Run.of(HISTORY, "scan", "--state", Reports.STATE).out()).doesNotContain("asked, but");
        assertThat(Run.of(HISTORY, "scan", "--state", Reports.STATE, "--who", "--own-role", "ci-*")
                        .out())
                .contains("asked, but not about [ci-*]");
    }

    @Test
    void own_roles_say_nothing_by_themselves() {
        var run = Run.of("scan", "--state", "a", "--own-role", "ci-*");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("--own-role says nothing without --who");
    }

    @Test
    void the_policy_allows_the_event_history_when_it_is_wanted() {
        assertThat(Run.of("iam-policy").out()).doesNotContain("LookupEvents");
        assertThat(Run.of("iam-policy", "--who").out()).contains("\"cloudtrail:LookupEvents\"");
    }
}
