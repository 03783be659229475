package dev.driftline.aws.live.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShiftsTest {

    @Test
    void a_run_of_usual_size_is_read_at_once() {
        var all = Stream.concat(many("aws_sqs_queue", 2_000), many("aws_sns_topic", 3_000))
                .toList();

        assertThat(Shifts.of(all)).containsExactly(all);
    }

    @Test
    void a_large_run_is_read_in_shifts_that_keep_types_together() {
        var all = new ArrayList<>(Stream.of(
                        many("aws_iam_role", 2_000),
                        many("aws_sqs_queue", 2_000),
                        many("aws_cloudwatch_log_group", 8_000))
                .flatMap(type -> type)
                .toList());
        Collections.shuffle(all, new Random(1));

        var shifts = Shifts.of(all);

        assertThat(shifts.stream().map(ShiftsTest::types))
                .containsExactly(
                        List.of("aws_cloudwatch_log_group"),
                        List.of("aws_cloudwatch_log_group", "aws_iam_role"),
                        List.of("aws_sqs_queue"));
        assertThat(shifts).allMatch(shift -> shift.size() <= Shifts.READERS);
        assertThat(shifts.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(all);
    }

    private static List<String> types(List<DeclaredResource> shift) {
        return shift.stream().map(DeclaredResource::type).distinct().toList();
    }

    private static Stream<DeclaredResource> many(String type, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new DeclaredResource(
                        "s",
                        "%s.x[%d]".formatted(type, number),
                        type,
                        Value.block(),
                        Set.of(),
                        "provider.aws",
                        Optional.empty()));
    }
}
