package dev.driftline.core.scan;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One thing that exists in the cloud, whoever made it.
///
/// @param type Terraform's type name
/// @param id what `terraform import` takes
/// @param keys what a state may know it by; as [LiveResources#keys] gives them for declared resources
/// @param label what people call it, empty when that is the id
/// @param tags as far as they are known
/// @param place its region is empty when it has none (a user, a DNS zone)
/// @param parent what it is a part of
/// @param maker what other than a person made it and looks after it: `CloudFormation stack orders`
public record Existing(
        String type,
        String id,
        Set<String> keys,
        String label,
        Map<String, String> tags,
        LiveResources.Place place,
        Optional<Parent> parent,
        Optional<String> maker,
        Concern concern) {

    public Existing {
        keys = Set.copyOf(keys);
        tags = Map.copyOf(tags);
    }

    /// How soon somebody should know of it, when no state holds it.
    public enum Concern {
        /// It lets somebody in: open to the world, or a credential.
        ACCESS,
        ORDINARY,
        /// It costs little and lets nobody in.
        MINOR
    }

    /// @param key of the parent
    /// @param attribute of the parent that shows this, empty when none does
    /// @param always told although no state holds the parent either; otherwise the parent tells it
    public record Parent(String key, String attribute, boolean always) {}

    public Existing with(Map<String, String> known) {
        return new Existing(type, id, keys, label, known, place, parent, maker, concern);
    }

    public Existing madeBy(String other) {
        return new Existing(type, id, keys, label, tags, place, parent, Optional.of(other), concern);
    }
}
