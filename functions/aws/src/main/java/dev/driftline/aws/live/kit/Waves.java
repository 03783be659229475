package dev.driftline.aws.live.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;

/// Collects what concurrent readers ask and sends it in batches.
///
/// Every resource is read on a virtual thread of its own, in straight lines. A reader that asks waits; when no reader
/// is left that could still ask for more, everything asked so far goes out in the fewest requests. What travels alone
/// or fills a request goes at once; what could still be joined waits until nothing is on its way, since an answer may
/// wake a reader that asks for more of it. So no reader has to know of another.
final class Waves {

    /// In flight at once for one service: enough to hide latency, far below any service's burst.
    private static final int IN_FLIGHT = 8;

    private final Executor threads;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Question<?, ?>, Answer> answers = new HashMap<>();
    private final Map<Where<?, ?>, List<Question<?, ?>>> waiting = new LinkedHashMap<>();
    private final Map<String, Semaphore> inFlight = new ConcurrentHashMap<>();
    private int running;
    private int onTheWay;

    private record Where<K, V>(Lookup<K, V> lookup, Aws aws) {}

    private record Question<K, V>(Where<K, V> where, K key) {}

    private static final class Answer {
        final CompletableFuture<Optional<Object>> value = new CompletableFuture<>();
        int sleepers;
    }

    Waves(Executor threads) {
        this.threads = threads;
    }

    /// Announces readers before they start, so that the first of them does not set off a wave alone.
    void begin(int readers) {
        lock.lock();
        try {
            running += readers;
        } finally {
            lock.unlock();
        }
    }

    /// A reader is done.
    void end() {
        lock.lock();
        try {
            running--;
            sendWhenNobodyRuns();
        } finally {
            lock.unlock();
        }
    }

    <K, V> void prefetch(Lookup<K, V> lookup, Aws aws, K key) {
        lock.lock();
        try {
            ask(question(lookup, aws, key));
        } finally {
            lock.unlock();
        }
    }

    /// Waits for the answer; throws what the request threw.
    @SuppressWarnings("unchecked") // a question's answer has the type of its lookup
    <K, V> Optional<V> get(Lookup<K, V> lookup, Aws aws, K key) {
        Answer answer;
        lock.lock();
        try {
            answer = ask(question(lookup, aws, key));
            if (!answer.value.isDone()) {
                answer.sleepers++;
                running--;
                sendWhenNobodyRuns();
            }
        } finally {
            lock.unlock();
        }
        try {
            return (Optional<V>) answer.value.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException problem ? problem : e;
        }
    }

    private static <K, V> Question<K, V> question(Lookup<K, V> lookup, Aws aws, K key) {
        return new Question<>(new Where<>(lookup, lookup.isGlobal() ? aws.global() : aws), key);
    }

    private Answer ask(Question<?, ?> question) {
        return answers.computeIfAbsent(question, asked -> {
            waiting.computeIfAbsent(asked.where(), where -> new ArrayList<>()).add(asked);
            return new Answer();
        });
    }

    private void sendWhenNobodyRuns() {
        if (running > 0 || waiting.isEmpty()) {
            return;
        }
        var full = waiting.keySet().stream()
                .filter(where -> where.lookup()
                        .fills(waiting.getOrDefault(where, List.of()).size()))
                .toList();
        var wave = full.isEmpty() && onTheWay == 0 ? List.copyOf(waiting.keySet()) : full;
        wave.forEach(
                where -> send(where, Optional.ofNullable(waiting.remove(where)).orElse(List.of())));
    }

    @SuppressWarnings("unchecked") // the questions were filed under their own lookup
    private <K, V> void send(Where<K, V> where, List<Question<?, ?>> questions) {
        var keys = questions.stream().map(question -> (K) question.key()).toList();
        for (var batch : where.lookup().batches(keys)) {
            onTheWay++;
            threads.execute(() -> load(where, batch));
        }
    }

    private <K, V> void load(Where<K, V> where, List<K> keys) {
        var permits = inFlight.computeIfAbsent(where.lookup().service(), service -> new Semaphore(IN_FLIGHT));
        permits.acquireUninterruptibly();
        try {
            var found = where.lookup().load(where.aws(), keys);
            wake(where, keys, (answer, key) -> answer.complete(Optional.ofNullable(found.get(key))));
        } catch (RuntimeException | Error e) {
            wake(where, keys, (answer, key) -> answer.completeExceptionally(e));
        } finally {
            permits.release();
        }
    }

    /// All sleepers of a batch count as running before any of them wakes, or the first could set off a wave that leaves
    /// without what the others ask next.
    private <K, V> void wake(Where<K, V> where, List<K> keys, BiConsumer<CompletableFuture<Optional<Object>>, K> how) {
        lock.lock();
        try {
            var woken = keys.stream().map(key -> asked(where, key)).toList();
            for (var answer : woken) {
                running += answer.sleepers;
                answer.sleepers = 0;
            }
            onTheWay--;
            for (var i = 0; i < keys.size(); i++) {
                how.accept(woken.get(i).value, keys.get(i));
            }
            // Nobody may have been waiting for these.
            sendWhenNobodyRuns();
        } finally {
            lock.unlock();
        }
    }

    private <K, V> Answer asked(Where<K, V> where, K key) {
        var answer = answers.get(new Question<>(where, key));
        if (answer == null) {
            throw new IllegalStateException("answered what nobody asked: " + where);
        }
        return answer;
    }
}
