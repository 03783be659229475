package dev.driftline.aws.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.AwsSettings;
import dev.driftline.core.state.BadLocationException;
import dev.driftline.core.state.FileStateSource;
import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.StateLimits;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateSourcesTest {

    private final StateSources sources = new StateSources(
            new AwsClients(new AwsSettings("us-east-1", Optional.empty(), 1)),
            LockMode.OBSERVE,
            StateLimits.defaults());

    @Test
    void an_s3_uri_is_a_state_in_s3() {
        assertThat(sources.open("s3://acme-state/prod.tfstate"))
                .isInstanceOf(S3StateSource.class)
                .satisfies(source -> assertThat(source.location()).isEqualTo("s3://acme-state/prod.tfstate"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"terraform.tfstate", "./a:b.tfstate", "/var/state", "../x/y.tfstate", "C:\\x.tfstate"})
    void a_path_is_a_local_state(String path) {
        assertThat(sources.open(path))
                .isInstanceOf(FileStateSource.class)
                .satisfies(source -> assertThat(source.location()).isEqualTo(path));
    }

    @ParameterizedTest
    @CsvSource({
        "gs://bucket/prefix, states at gs: are not supported yet",
        "https://example.com/state, states at https: are not supported yet",
        "S3://bucket/key, states at S3: are not supported yet",
        "s3:bucket/key, states at s3: are not supported yet",
        "'', no location",
        "s3://bucket, no key after the bucket"
    })
    void anything_else_is_refused_with_what_to_write(String location, String problem) {
        assertThatThrownBy(() -> sources.open(location)).isInstanceOfSatisfying(BadLocationException.class, bad -> {
            assertThat(bad.problem()).isEqualTo(problem);
            assertThat(bad.hint()).contains("s3://bucket/key");
        });
    }
}
