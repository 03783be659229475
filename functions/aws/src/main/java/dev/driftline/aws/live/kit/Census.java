package dev.driftline.aws.live.kit;

import dev.driftline.core.model.LiveRead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/// Many questions at once, each thing asked once, in the fewest requests.
public final class Census {

    private final Executor threads;
    private final Waves waves;
    private final Askers askers;

    /// @param askers told who asks for what
    public Census(Executor threads, Askers askers) {
        this.threads = threads;
        this.askers = askers;
        this.waves = new Waves(threads);
    }

    /// @param name for the refusals
    public record Question<R>(String name, Aws aws, Function<Asking, R> ask) {}

    /// @param answer empty when AWS refused it
    /// @param refusals what AWS refused, of a part or of the whole
    public record Answer<R>(Question<R> question, Optional<R> answer, List<LiveRead.Unreadable<?>> refusals) {}

    /// The answers in the order of the questions.
    public <R> List<Answer<R>> ask(List<Question<R>> questions) {
        var answers = new AtomicReferenceArray<Answer<R>>(questions.size());
        var done = new CountDownLatch(questions.size());
        waves.begin(questions.size());
        for (var i = 0; i < questions.size(); i++) {
            var at = i;
            threads.execute(() -> {
                try {
                    answers.set(at, ask(questions.get(at)));
                } finally {
                    waves.end();
                    done.countDown();
                }
            });
        }
        LiveLook.await(done);
        var inOrder = new ArrayList<Answer<R>>();
        for (var i = 0; i < questions.size(); i++) {
            inOrder.add(answers.get(i));
        }
        return inOrder;
    }

    private <R> Answer<R> ask(Question<R> question) {
        var asking = new Asking(new WaveReads(waves, question.aws(), askers, question.name()));
        try {
            return new Answer<>(question, Optional.of(question.ask().apply(asking)), asking.refusals());
        } catch (WaveReads.RefusedException e) {
            return refused(question, Failures.unreadable(e.action(), e.problem()));
        } catch (RuntimeException e) {
            return refused(question, Failures.unreadable(question.name(), e));
        }
    }

    private static <R> Answer<R> refused(Question<R> question, LiveRead<R> why) {
        return why instanceof LiveRead.Unreadable<R> refusal
                ? new Answer<>(question, Optional.empty(), List.of(refusal))
                : new Answer<>(question, Optional.empty(), List.of());
    }
}
