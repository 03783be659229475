package dev.driftline.aws.live.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.AwsSettings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WavesTest {

    private final Aws aws = new Aws(new AwsClients(new AwsSettings("eu-west-1", Optional.empty(), 1)), "", "eu-west-1");
    private final Waves waves = new Waves(task -> Thread.ofVirtual().start(task));
    private final List<Integer> batches = Collections.synchronizedList(new ArrayList<>());

    /// Answers even numbers with their double; odd ones do not exist.
    private final Lookup<Integer, Integer> doubles = Lookup.choosing("test:GetDoubles", (at, keys) -> {
        batches.add(keys.size());
        return keys.stream().filter(key -> key % 2 == 0).collect(Collectors.toMap(key -> key, key -> key * 2));
    });

    private final Lookup<Integer, Integer> byTen =
            Lookup.batches("test:GetTen", 10, (at, keys) -> count(keys), key -> key);

    private List<Integer> count(List<Integer> keys) {
        batches.add(keys.size());
        return keys;
    }

    @Test
    void what_all_readers_ask_travels_in_one_request() throws InterruptedException {
        var answers = Collections.synchronizedList(new ArrayList<Optional<Integer>>());
        readers(100, reader -> answers.add(waves.get(doubles, aws, reader)));
        assertThat(batches).containsExactly(100);
        assertThat(answers).filteredOn(Optional::isPresent).hasSize(50);
    }

    @Test
    void a_second_question_of_every_reader_is_a_second_wave() throws InterruptedException {
        readers(50, reader -> {
            waves.get(doubles, aws, reader * 2);
            waves.get(doubles, aws, 1000 + reader);
        });
        assertThat(batches).containsExactly(50, 50);
    }

    @Test
    void what_answers_of_single_requests_lead_to_travels_together_all_the_same() throws InterruptedException {
        var single = Lookup.<Integer, Integer>each("test:GetOne", (at, key) -> key);
        readers(40, reader -> {
            waves.get(single, aws, reader);
            waves.get(doubles, aws, reader);
        });
        assertThat(batches).containsExactly(40);
    }

    @Test
    void what_nobody_waits_for_holds_nobody_up() throws InterruptedException {
        var single = Lookup.<Integer, Integer>each("test:GetOne", (at, key) -> key);
        readers(5, reader -> {
            waves.prefetch(single, aws, reader);
            waves.get(doubles, aws, reader);
            waves.get(doubles, aws, 100 + reader);
        });
        assertThat(batches).containsExactly(5, 5);
    }

    @Test
    void a_key_is_asked_once_however_many_want_it() throws InterruptedException {
        readers(30, reader -> waves.get(doubles, aws, 4));
        assertThat(batches).containsExactly(1);
    }

    @Test
    void a_batch_holds_no_more_keys_than_the_call_takes() throws InterruptedException {
        readers(25, reader -> waves.get(byTen, aws, reader));
        assertThat(batches).containsExactlyInAnyOrder(10, 10, 5);
    }

    @Test
    void what_was_asked_ahead_is_in_the_same_wave() throws InterruptedException {
        readers(1, reader -> {
            waves.prefetch(doubles, aws, 2);
            waves.prefetch(doubles, aws, 4);
            waves.get(doubles, aws, 6);
            waves.get(doubles, aws, 2);
        });
        assertThat(batches).containsExactly(3);
    }

    @Test
    void a_refusal_reaches_every_reader_that_waits_for_it() throws InterruptedException {
        var refusing = Lookup.<Integer, Integer>choosing("test:GetNothing", (at, keys) -> {
            throw new IllegalStateException("refused");
        });
        var refused = Collections.synchronizedList(new ArrayList<Integer>());
        readers(
                3,
                reader -> assertThatThrownBy(() -> {
                            refused.add(reader);
                            waves.get(refusing, aws, reader);
                        })
                        .hasMessage("refused"));
        assertThat(refused).hasSize(3);
    }

    private interface Reading {
        void read(int reader);
    }

    private void readers(int count, Reading reading) throws InterruptedException {
        var done = new CountDownLatch(count);
        waves.begin(count);
        IntStream.range(0, count)
                .forEach(reader -> Thread.ofVirtual().start(() -> {
                    try {
                        reading.read(reader);
                    } finally {
                        waves.end();
                        done.countDown();
                    }
                }));
        assertThat(done.await(10, TimeUnit.SECONDS))
                .as("all readers came to an end")
                .isTrue();
    }
}
