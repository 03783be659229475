package dev.driftline.aws.live.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngineVersionsTest {

    @ParameterizedTest
    @CsvSource({
        "5.7, 5.7.44",
        "8.0, 8.0.35",
        "8, 8.4.3",
        "14, 14.9",
        "16, 16.3",
        "8.0, 8.0.mysql_aurora.3.05.2",
        "8.0.mysql_aurora.3, 8.0.mysql_aurora.3.05.2",
        "5.7.mysql_aurora.2.11, 5.7.mysql_aurora.2.11.4",
        "8.0.mysql_aurora.3.05.2, 8.0.mysql_aurora.3.05.2",
        "19, 19.0.0.0.ru-2024-01.rur-2024-01.r1",
        "15.00, 15.00.4345.5.v1",
        "6.x, 6.2.6",
        "7.1, 7.1.0",
        "1.2, 1.2.1.0"
    })
    void the_beginning_of_a_version_leaves_the_rest_to_aws(String wanted, String actual) {
        assertThat(versions(wanted, actual, null).version()).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        "5.7, 8.0.35",
        "5.7, 5.70.1",
        "14.9, 14.10",
        "1, 14.9",
        "14.9, 14",
        "6.x, 7.0.7",
        "6.x, 60.1",
        "8.0.mysql_aurora.3.04.0, 8.0.mysql_aurora.3.05.2",
        "8.0.35, 8.0.36"
    })
    void any_other_version_is_another(String wanted, String actual) {
        assertThat(versions(wanted, actual, null).version()).isEqualTo(actual);
    }

    @Test
    void what_comes_with_the_next_maintenance_is_what_was_asked_for() {
        assertThat(versions("8.0", "5.7.44", "8.0.35").version()).isEqualTo("8.0");
        assertThat(versions("8.0", "5.7.44", null).version()).isEqualTo("5.7.44");
    }

    @ParameterizedTest
    @CsvSource({"14, 14.9, 14.10, true", "8.0, 8.0.35, 8.0.36, true"})
    void a_minor_version_that_aws_installed_where_it_may_is_no_drift(
            String wanted, String last, String actual, boolean upgradedByAws) {
        assertThat(versions(wanted, last, actual, upgradedByAws).actualVersion())
                .isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "14, 14.9, 15.4, true", // a major version is somebody's decision
        "14, 14.9, 14.10, false", // and so is a minor one where AWS may not
        "14.9, 14.9, 14.10, true" // or where the state has it exactly
    })
    void any_other_running_version_is_told(String wanted, String last, String actual, boolean upgradedByAws) {
        assertThat(versions(wanted, last, actual, upgradedByAws).actualVersion())
                .isEqualTo(actual);
    }

    private static EngineVersions versions(String wanted, String actual, @Nullable String pending) {
        return new EngineVersions(declared(wanted, ""), actual, pending, true);
    }

    private static EngineVersions versions(String wanted, String last, String actual, boolean upgradedByAws) {
        return new EngineVersions(declared(wanted, last), actual, null, upgradedByAws);
    }

    private static DeclaredResource declared(String version, String last) {
        return new DeclaredResource(
                "state",
                "aws_db_instance.x",
                "aws_db_instance",
                Value.block().with("engine_version", Value.of(version)).with("engine_version_actual", Value.of(last)),
                Set.of(),
                "aws",
                Optional.empty());
    }
}
