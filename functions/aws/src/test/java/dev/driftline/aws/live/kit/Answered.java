package dev.driftline.aws.live.kit;

import dev.driftline.core.compare.Comparison;
import dev.driftline.core.compare.Verdict;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// AWS as a table of answers: resource types are read and compared without a wire.
public final class Answered implements Reads {

    private final Map<ResourceType<?>, List<DeclaredResource>> declared = new LinkedHashMap<>();
    private final Map<Lookup<?, ?>, Map<Object, Object>> answers = new HashMap<>();

    /// What AWS answers for that key; other keys are absent.
    public <K, V> Answered with(Lookup<K, V> lookup, K key, V answer) {
        answers.computeIfAbsent(lookup, asked -> new HashMap<>()).put(key, answer);
        return this;
    }

    /// A resource of the state.
    public Answered declaring(ResourceType<?> type, Value.Block attributes) {
        var earlier = declared.getOrDefault(type, List.of());
        var resource = new DeclaredResource(
                "state",
                "%s.x[%d]".formatted(type.name(), earlier.size()),
                type.name(),
                attributes,
                Set.of(),
                "aws",
                Optional.empty());
        declared.put(type, Stream.concat(earlier.stream(), Stream.of(resource)).toList());
        return this;
    }

    /// The verdicts that are not "in sync", as `type.x[0]: attribute: expected -> actual`, `type.x[0]: gone` or
    /// `type.x[0]: told by type.x[1]`.
    public List<String> findings() {
        var reads = new LinkedHashMap<DeclaredResource, LiveRead<Map<String, Value>>>();
        declared.forEach((type, resources) -> resources.forEach(resource -> reads.put(
                resource,
                type.read(this, resource)
                        .<LiveRead<Map<String, Value>>>map(LiveRead.Present::new)
                        .orElseGet(LiveRead.Absent::new))));
        var rules = declared.keySet().stream().collect(Collectors.toMap(ResourceType::name, ResourceType::rules));
        return new Comparison(declared -> Optional.ofNullable(rules.get(declared.type())), reads.keySet())
                .verdicts(reads).stream().flatMap(Answered::told).toList();
    }

    private static Stream<String> told(Verdict verdict) {
        var address = verdict.resource().address();
        return switch (verdict) {
            case Verdict.InSync _ -> Stream.of();
            case Verdict.Missing _ -> Stream.of(address + ": gone");
            case Verdict.Drifted drifted ->
                drifted.differences().stream()
                        .map(difference -> "%s: %s: %s -> %s"
                                .formatted(
                                        address,
                                        difference.path(),
                                        shown(difference.expected()),
                                        shown(difference.actual())));
            case Verdict.ToldByChildren told ->
                told.tellers().stream().map(teller -> address + ": told by " + teller.address());
            case Verdict.Unreadable _, Verdict.Unsupported _, Verdict.ExistenceOnly _, Verdict.Held _ ->
                Stream.of(verdict.toString());
        };
    }

    /// A block by its set fields, in short.
    private static String shown(Value value) {
        return value instanceof Value.Block block
                ? block.fields().values().stream()
                        .filter(field -> !field.isEmpty())
                        .map(Answered::shown)
                        .collect(Collectors.joining(" "))
                : value.asText();
    }

    @Override
    public <K, V> Optional<V> get(Lookup<K, V> lookup, K key) {
        @SuppressWarnings("unchecked") // `with` put it there by the same lookup
        var answer = (V) answers.getOrDefault(lookup, Map.of()).get(key);
        return Optional.ofNullable(answer);
    }

    @Override
    public <K, V> LiveRead<V> attempt(Lookup<K, V> lookup, K key) {
        return get(lookup, key).<LiveRead<V>>map(LiveRead.Present::new).orElseGet(LiveRead.Absent::new);
    }

    @Override
    public <K, V> void prefetch(Lookup<K, V> lookup, K key) {}

    @Override
    public boolean isAccountTold() {
        return false;
    }

    @Override
    public Aws aws() {
        throw new UnsupportedOperationException("a table of answers has no account");
    }
}
