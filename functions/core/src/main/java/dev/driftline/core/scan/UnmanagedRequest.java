package dev.driftline.core.scan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which of the things that no state holds are wanted. What is empty leaves nothing out.
///
/// @param types Terraform's type names
/// @param tags a thing has all of them; without a value any value will do
/// @param regions [#GLOBAL] is for what has no region
public record UnmanagedRequest(Set<String> types, Map<String, Optional<String>> tags, Set<String> regions) {

    public static final String GLOBAL = "global";

    public UnmanagedRequest {
        types = Set.copyOf(types);
        tags = Map.copyOf(tags);
        regions = Set.copyOf(regions);
    }

    public static UnmanagedRequest all() {
        return new UnmanagedRequest(Set.of(), Map.of(), Set.of());
    }

    /// @param tags `KEY` or `KEY=VALUE`
    public static UnmanagedRequest of(List<String> types, List<String> tags, List<String> regions) {
        var wanted = new HashMap<String, Optional<String>>();
        for (var tag : tags) {
            var parts = tag.split("=", 2);
            wanted.put(parts[0], parts.length == 2 ? Optional.of(parts[1]) : Optional.empty());
        }
        return new UnmanagedRequest(Set.copyOf(types), wanted, Set.copyOf(regions));
    }

    public boolean wantsType(String type) {
        return types.isEmpty() || types.contains(type);
    }

    /// @param region empty for what has none
    public boolean wantsRegion(String region) {
        return regions.isEmpty() || regions.contains(region.isEmpty() ? GLOBAL : region);
    }

    boolean wants(Existing thing) {
        return wantsType(thing.type())
                && wantsRegion(thing.place().region())
                && tags.entrySet().stream()
                        .allMatch(tag -> thing.tags().containsKey(tag.getKey())
                                && tag.getValue()
                                        .map(value -> value.equals(thing.tags().get(tag.getKey())))
                                        .orElse(true));
    }
}
