package dev.driftline.aws.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.AwsSettings;
import dev.driftline.core.state.BadLocationException;
import dev.driftline.core.state.FileStateSource;
import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.UnavailableState;
import java.util.List;
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
    @ValueSource(strings = {"hcp:///acme/prod", "https://example.com/state", "gs://acme-state/prod"})
    void other_servers_are_sources_too_and_their_locks_are_not_taken(String location) {
        assertThat(sources.open(location).location()).isEqualTo(location);
        var acquiring = new StateSources(
                new AwsClients(new AwsSettings("us-east-1", Optional.empty(), 1)),
                LockMode.ACQUIRE,
                StateLimits.defaults());
        assertThatThrownBy(() -> acquiring.open(location)).hasMessageContaining("cannot be acquired");
    }

    @Test
    void one_that_cannot_be_a_location_does_not_keep_the_others_from_being_opened() {
        assertThat(sources.expandAll(List.of("s3://bucket", "a.tfstate", "a.tfstate", "hcp://x")))
                .extracting(source -> source.location() + " " + (source instanceof UnavailableState))
                .containsExactly("s3://bucket true", "a.tfstate false", "hcp://x true");
    }

    @ParameterizedTest
    @CsvSource({
        "azurerm://account/container, states at azurerm: are not supported",
        "S3://bucket/key, states at S3: are not supported",
        "s3:bucket/key, states at s3: are not supported",
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
