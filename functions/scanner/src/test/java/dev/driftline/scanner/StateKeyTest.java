package dev.driftline.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "s3://b/a.tfstate?region=eu-west-1 | a.tfstate | true",
                "s3://b/a.tfstate | other.tfstate | false",
                "s3://b/teams/ | teams/web/prod.tfstate | true",
                "s3://b/teams/ | teams/web/prod.tfstate.tflock | false",
                "s3://b/teams/ | other/prod.tfstate | false",
                "s3://b/*/x.tfstate | web/x.tfstate | true",
                "s3://b/*/x.tfstate | web/eu/x.tfstate | false",
                "s3://b/**/x.tfstate | web/eu/x.tfstate | true",
                "s3://b/{web,shop}.tfstate | shop.tfstate | true",
                "s3://b/{web,shop}.tfstate | blog.tfstate | false",
                "s3://b/{web | web | false"
            })
    void a_location_means_the_states_that_a_scan_of_it_reads(String location, String key, boolean meant) {
        assertThat(StateKey.of(location).matches(StateKey.of("b", key))).isEqualTo(meant);
    }
}
