package dev.driftline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.client.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `--role`: by which roles other accounts are read.
class RoleOptionTest {

    private static final String ONE = "arn:aws:iam::111111111111:role/driftline-read";
    private static final String OTHER = "arn:aws:iam::222222222222:role/path/audit";

    private final List<Scanning.Asked> asked = new ArrayList<>();

    @Test
    void each_account_has_its_role_and_its_external_id() {
        scan("--role", ONE + ",team,a:1", "--role", OTHER);

        assertThat(asked).singleElement().satisfies(scan -> {
            assertThat(scan.roles().of("111111111111")).contains(new Role(ONE, Optional.of("team,a:1")));
            assertThat(scan.roles().of("222222222222")).contains(new Role(OTHER, Optional.empty()));
            assertThat(scan.roles().of("333333333333")).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "arn:aws:iam::1:role/a, not the ARN of a role",
        "'arn:aws:iam::111111111111:role/a,x', not an external id that IAM takes",
        "arn:aws:iam::222222222222:role/b, account 222222222222 has two roles"
    })
    void a_role_that_cannot_be_meant_is_one_line_and_no_scan(String role, String problem) {
        var run = scan("--role", OTHER, "--role", role);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("driftline: --role: ")
                .contains(problem);
        assertThat(asked).isEmpty();
    }

    private Run scan(String... roles) {
        var line = new ArrayList<>(List.of("scan", "--state", "prod"));
        line.addAll(List.of(roles));
        return Run.of(
                (asks, watch) -> {
                    asked.add(asks);
                    return Reports.clean();
                },
                line.toArray(String[]::new));
    }

    @Test
    void the_policy_says_who_needs_it_and_what_the_credentials_need_instead() {
        assertThat(Run.of("iam-policy", "--help").out()).contains("--role", "sts:AssumeRole");
    }
}
