package dev.driftline.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.driftline.core.state.LockMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfigurationFileTest {

    @Test
    void who_is_asked_for_where_the_file_says_so_and_left_to_the_environment_where_it_is_silent() {
        var targets = "targets: [{name: prod, states: [\"s3://acme/prod.tfstate\"]}]\n";

        assertThat(ConfigurationFile.read("driftline.yaml", targets + "who: true")
                        .scanning()
                        .who())
                .contains(true);
        assertThat(ConfigurationFile.read("driftline.yaml", targets + "who: false")
                        .scanning()
                        .who())
                .contains(false);
        assertThat(ConfigurationFile.read("driftline.yaml", targets).scanning().who())
                .isEmpty();
        assertThat(catchThrowableOfType(
                        BadConfigurationException.class,
                        () -> ConfigurationFile.read("driftline.yaml", targets + "who: jane")))
                .hasMessageContaining("driftline.yaml:2: who:");
    }

    @Test
    void how_large_a_scan_stays_whole_is_the_files_to_say_within_bounds() {
        var targets = "targets: [{name: prod, states: [\"s3://acme/prod.tfstate\"]}]\n";

        assertThat(ConfigurationFile.read("driftline.yaml", targets + "split_at: 2500")
                        .scanning()
                        .splitAt())
                .isEqualTo(2500);
        assertThat(ConfigurationFile.read("driftline.yaml", targets).scanning().splitAt())
                .isEqualTo(5000);
        for (var wrong : List.of("99", "1000001", "many", "2.5")) {
            assertThat(catchThrowableOfType(
                            BadConfigurationException.class,
                            () -> ConfigurationFile.read("driftline.yaml", targets + "split_at: " + wrong)))
                    .as(wrong)
                    .hasMessageContaining("driftline.yaml:2: split_at:");
        }
    }

    @Test
    void a_whole_file_is_read() {
        var configuration = ConfigurationFile.read("driftline.yaml", """
                version: 1
                targets:
                  - name: prod
                    states: ["s3://acme-state/prod/**/terraform.tfstate?region=eu-west-1", "s3://acme-state/shared.tfstate"]
                    accounts: ["012345678901"]
                    regions: [eu-west-1]
                    schedule: nightly
                    lock: acquire
                    unmanaged: true
                  - name: sandbox
                    states: ["s3://acme-sandbox/*.tfstate"]
                    compare: each
                accounts:
                  - id: "012345678901"
                    role_arn: arn:aws:iam::012345678901:role/driftline-read
                    external_id: acme-7
                channels:
                  team: {kind: slack, webhook: "ssm:/driftline/slack"}
                """);

        assertThat(configuration.targets())
                .containsExactly(
                        new Target(
                                "prod",
                                List.of(
                                        "s3://acme-state/prod/**/terraform.tfstate?region=eu-west-1",
                                        "s3://acme-state/shared.tfstate"),
                                Target.Compare.TOGETHER,
                                List.of("012345678901"),
                                List.of("eu-west-1"),
                                Optional.of("nightly"),
                                LockMode.ACQUIRE,
                                true),
                        new Target(
                                "sandbox",
                                List.of("s3://acme-sandbox/*.tfstate"),
                                Target.Compare.EACH,
                                List.of(),
                                List.of(),
                                Optional.empty(),
                                LockMode.OBSERVE,
                                false));
        assertThat(configuration.accounts())
                .containsExactly(new Account(
                        "012345678901", "arn:aws:iam::012345678901:role/driftline-read", Optional.of("acme-7")));
        assertThat(configuration.channels().has("team")).isTrue();
        assertThat(configuration.routes().isMissingNode()).isTrue();
    }

    @Test
    void a_misspelt_name_is_told_with_its_line_and_the_names_that_there_are() {
        assertThat(problems("""
                targets:
                  - name: prod
                    states: [s3://b/k]
                    scheduel: nightly
                """))
                .singleElement()
                .asString()
                .startsWith("driftline.yaml:2: targets[0]: ")
                .contains(
                        "scheduel", "there are [name, states, compare, accounts, regions, schedule, lock, unmanaged]");
    }

    @Test
    void every_mistake_is_told_and_not_the_first_alone() {
        assertThat(problems("""
                targets:
                  - name: prod
                    states: []
                    compare: alone
                accounts:
                  - id: 12345
                    role_arn: driftline-read
                """))
                .hasSizeGreaterThanOrEqualTo(4)
                .anySatisfy(line -> assertThat(line).startsWith("driftline.yaml:3: targets[0].states: "))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("driftline.yaml:4: targets[0].compare: ")
                        .contains("together"))
                .anySatisfy(line -> assertThat(line).startsWith("driftline.yaml:6: accounts[0].id: "))
                .anySatisfy(line -> assertThat(line).startsWith("driftline.yaml:7: accounts[0].role_arn: "));
    }

    @Test
    void what_cannot_work_together_is_told() {
        assertThat(problems("""
                targets:
                  - name: prod
                    states: [s3://b/k]
                    compare: each
                    unmanaged: true
                    accounts: ["210987654321"]
                  - name: prod
                    states: [s3://b/k]
                accounts:
                  - id: "012345678901"
                    role_arn: arn:aws:iam::999999999999:role/driftline-read
                """))
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).contains("is of another account"))
                .anySatisfy(line -> assertThat(line).contains("account 210987654321, which the accounts section lacks"))
                .anySatisfy(line -> assertThat(line).contains("write compare: together"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("driftline.yaml:7: targets: two targets are named prod"));
    }

    @Test
    void what_is_no_yaml_is_told_with_the_line() {
        assertThat(problems("targets:\n  - name: [prod\n"))
                .singleElement()
                .asString()
                .contains(": not YAML: ");
        assertThat(problems("targets: []\ntargets: []\n"))
                .singleElement()
                .asString()
                .contains("Duplicate");
        assertThat(problems("")).singleElement().asString().contains("holds no settings");
        assertThat(problems("- a\n")).singleElement().asString().contains("holds no settings");
    }

    private static List<String> problems(String text) {
        return catchThrowableOfType(
                        BadConfigurationException.class, () -> ConfigurationFile.read("driftline.yaml", text))
                .problems();
    }
}
