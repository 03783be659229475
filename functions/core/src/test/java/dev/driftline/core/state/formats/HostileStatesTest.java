package dev.driftline.core.state.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.driftline.core.state.StateLimit;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.UnreadableStateException;
import dev.driftline.core.state.encryption.Decryption;
import dev.driftline.core.state.encryption.EncryptionSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Ten thousand damaged states of each format, and as many compressed ones: every one is either a state or one error
/// that quotes nothing. A further format takes a file in `states/seeds`, with the canary among its values.
class HostileStatesTest {

    private static final int CASES = 10_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Path SEEDS = Path.of("src/test/resources/states/seeds");
    private static final String CANARY = "CANARY-hunter2";

    private static final StateLimits LIMITS =
            StateLimits.defaults().with(StateLimit.ITERATIONS, 1000).withMaxBytes(1_000_000);

    private static final String BOTH = """
            {"key_provider": {"pbkdf2": {"main": {"passphrase": {"env": "P"}}}, "aws_kms": {"main": {}}},
             "method": {"aes_gcm": {"a": {"keys": "key_provider.pbkdf2.main"}, "b": {"keys": "key_provider.aws_kms.main"}},
                        "unencrypted": {"none": {}}},
             "state": {"method": "method.aes_gcm.a", "fallback": {"method": "method.aes_gcm.b",
                       "fallback": {"method": "method.unencrypted.none"}}}}""";

    private final KnownFormats formats = new KnownFormats(LIMITS, Optional.of(decryption()));

    static List<String> seeds() throws IOException {
        try (var files = Files.list(SEEDS)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_undamaged_seed_is_a_state_with_the_canary_in_it(String seed) throws IOException, UnreadableStateException {
        var state = formats.parse(snapshot(Files.readAllBytes(SEEDS.resolve(seed))));

        assertThat(state.resources())
                .anySatisfy(resource ->
                        assertThat(resource.attributes().fields().toString()).contains(CANARY));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_damaged_or_forged_state_is_a_state_or_one_error_that_quotes_nothing(String seed) throws IOException {
        var original = Files.readAllBytes(SEEDS.resolve(seed));
        var other = Files.readAllBytes(SEEDS.resolve(seeds().getFirst()));
        var states = 0;
        for (var number = 0; number < CASES / 2; number++) {
            states += check(new Mutations(number).of(original, other), seed + " damaged", number);
            states += check(new Forgeries(number).of(original), seed + " forged", number);
        }
        // Neither all nor nothing got through: the damage is worth its name.
        assertThat(states).isBetween(CASES / 100, CASES * 9 / 10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_damaged_archive_is_a_state_or_one_error_that_quotes_nothing(String seed) throws IOException {
        var original = Files.readAllBytes(SEEDS.resolve(seed));
        var gzip = Packed.gzip(original);
        var zstd = Packed.zstd(original);
        for (var number = 0; number < CASES / 2; number++) {
            check(new Mutations(number).of(gzip, zstd), seed + " in gzip", number);
            check(new Mutations(number).of(zstd, gzip), seed + " in zstd", number);
        }
    }

    /// How many states it is: one or none.
    private int check(byte[] state, String seed, int number) {
        var started = System.nanoTime();
        try {
            formats.parse(snapshot(state));
            return 1;
        } catch (UnreadableStateException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                assertThat(String.valueOf(cause.getMessage())).doesNotContain(CANARY);
            }
            assertThat(e.problem() + e.hint()).doesNotContain(CANARY).doesNotContain("\n");
            return 0;
        } catch (RuntimeException | StackOverflowError e) {
            return fail("mutation %d of %s".formatted(number, seed), e);
        } finally {
            assertThat(Duration.ofNanos(System.nanoTime() - started))
                    .as("mutation %d of %s", number, seed)
                    .isLessThan(PATIENCE);
        }
    }

    private static Decryption decryption() {
        return new Decryption(
                EncryptionSettings.parse(BOTH),
                reference -> "correct horse battery staple",
                Map.of("aws_kms", (settings, metadata, chained) -> {
                    metadata.bytes("ciphertext_blob", 6144);
                    metadata.texts("encryption_context");
                    var key = new byte[32];
                    for (var i = 0; i < key.length; i++) {
                        key[i] = (byte) i;
                    }
                    return key;
                }),
                LIMITS);
    }

    private static StateRead.Snapshot snapshot(byte[] state) {
        return new StateRead.Snapshot("here.tfstate", state, "1", "none");
    }
}
