package dev.driftline.core.scan;

import dev.driftline.core.compare.AttributeRule;
import dev.driftline.core.compare.AttributeRule.DecidedBy;
import dev.driftline.core.compare.Claim;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.compare.TypeRules;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// A small cloud in memory: boxes with a size, and lids that are listed on their box.
final class Estate implements LiveResources {

    private final Map<String, Function<Integer, LiveRead<Map<String, Value>>>> live = new HashMap<>();
    private final Map<String, Fate> fates = new HashMap<>();
    private String owned = "";
    private final AtomicInteger looks = new AtomicInteger();
    private final List<Existing> existing = new ArrayList<>();
    private final List<Inventory.Unlisted> unlisted = new ArrayList<>();

    /// @param answer what the n-th look (from 1) sees of the resource with that id
    Estate with(String id, Function<Integer, LiveRead<Map<String, Value>>> answer) {
        live.put(id, answer);
        return this;
    }

    Estate with(String id, Map<String, Value> attributes) {
        return with(id, look -> new LiveRead.Present<>(attributes));
    }

    /// @param id of a resource that is gone
    Estate with(String id, Fate fate) {
        fates.put(id, fate);
        return this;
    }

    /// Somebody else sets that attribute, and is meant to.
    Estate owning(String attribute) {
        owned = attribute;
        return this;
    }

    /// Something that a listing finds.
    Estate has(Existing... things) {
        existing.addAll(List.of(things));
        return this;
    }

    Estate cannotList(String type, LiveRead.Unreadable<?> why) {
        unlisted.add(new Inventory.Unlisted(type, new Place("123456789012", "eu-west-1"), why));
        return this;
    }

    static Existing existing(String type, String id) {
        return new Existing(
                type,
                id,
                Set.of(type + " " + id),
                "",
                Map.of(),
                new Place("123456789012", "eu-west-1"),
                Optional.empty(),
                Optional.empty(),
                Existing.Concern.ORDINARY);
    }

    @Override
    public Inventory inventory(Collection<DeclaredResource> everything, UnmanagedRequest wanted) {
        return new Inventory(existing, unlisted);
    }

    @Override
    public Set<String> keys(DeclaredResource declared) {
        return Set.of(declared.type() + " " + declared.text("id"));
    }

    static DeclaredResource box(String stack, String id, int size, String... lids) {
        return declared(
                stack,
                "box",
                id,
                Value.block()
                        .with("id", Value.of(id))
                        .with("size", Value.of(size))
                        .with("lids", Value.list(List.of(lids))));
    }

    static DeclaredResource lid(String stack, String id, String box) {
        return declared(stack, "lid", id, Value.block().with("id", Value.of(id)).with("box", Value.of(box)));
    }

    static DeclaredResource declared(String stack, String type, String id, Value.Block attributes) {
        return new DeclaredResource(
                stack, type + "." + id, type, attributes, java.util.Set.of(), "provider", Optional.empty());
    }

    static Map<String, Value> liveBox(int size, String... lids) {
        return Map.of("size", Value.of(size), "lids", Value.set(List.of(lids)));
    }

    @Override
    public Optional<TypeRules> rules(DeclaredResource declared) {
        var compared = new AttributeRule.Compared(Meaning.PLAIN, DecidedBy.USER, false);
        return switch (declared.type()) {
            case "box" ->
                Optional.of(new TypeRules(
                        Map.of("size", compared, "lids", compared, "number", compared),
                        box -> List.of(),
                        "box",
                        box -> box.text("id")));
            case "lid" ->
                Optional.of(new TypeRules(
                        Map.of("box", compared),
                        lid -> List.of(new Claim("box", lid.text("box"), "lids", lid.get("id"))),
                        "lid",
                        lid -> lid.text("id")));
            default -> Optional.empty();
        };
    }

    @Override
    public String resourceId(DeclaredResource declared) {
        return declared.text("id");
    }

    @Override
    public Look look(Collection<DeclaredResource> everything) {
        return new Look() {
            @Override
            public Map<DeclaredResource, LiveRead<Map<String, Value>>> read(Collection<DeclaredResource> declared) {
                var look = looks.incrementAndGet();
                var answers = new LinkedHashMap<DeclaredResource, LiveRead<Map<String, Value>>>();
                declared.forEach(resource -> answers.put(
                        resource,
                        live.getOrDefault(resource.text("id"), n -> new LiveRead.Absent<>())
                                .apply(look)));
                return answers;
            }

            @Override
            public Map<DeclaredResource, Fate> fates(Collection<DeclaredResource> missing) {
                var told = new HashMap<DeclaredResource, Fate>();
                missing.forEach(resource -> {
                    if (fates.containsKey(resource.text("id"))) {
                        told.put(resource, fates.get(resource.text("id")));
                    }
                });
                return told;
            }

            @Override
            public Map<DeclaredResource, Map<Difference, Owner>> owners(
                    Map<DeclaredResource, List<Difference>> changed) {
                var told = new HashMap<DeclaredResource, Map<Difference, Owner>>();
                changed.forEach((resource, changes) -> told.put(
                        resource,
                        changes.stream()
                                .filter(change -> change.path().equals(owned))
                                .collect(java.util.stream.Collectors.toMap(
                                        change -> change, change -> new Owner("autoscaling", "1 to 9")))));
                return told;
            }

            @Override
            public Place place(DeclaredResource declared) {
                return new Place("123456789012", "eu-west-1");
            }
        };
    }

    @Override
    public Optional<String> thing(DeclaredResource declared, Place place) {
        return rules(declared).map(of -> of.claimedAs() + " " + declared.text("id"));
    }

    @Override
    public boolean showsRebirth(String type, String attribute) {
        return attribute.equals("number");
    }

    @Override
    public Map<String, Integer> calls() {
        return Map.of("cloud:Look", looks.get());
    }

    int looks() {
        return looks.get();
    }
}
