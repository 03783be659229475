package dev.driftline.core.scan;

import dev.driftline.core.model.LiveRead;
import java.util.List;

/// All that exists in the accounts and regions of a run, without what the cloud made of itself.
///
/// @param unlisted what could not be listed: nothing is known of it
public record Inventory(List<Existing> things, List<Unlisted> unlisted) {
    public Inventory {
        things = List.copyOf(things);
        unlisted = List.copyOf(unlisted);
    }

    /// @param type Terraform's name of what is not listed, or not listed completely
    public record Unlisted(String type, LiveResources.Place place, LiveRead.Unreadable<?> why) {}
}
