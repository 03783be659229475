package dev.driftline.core.model;

/// Which changes the people who wrote a configuration do not want to hear of; a state does not hold that.
@FunctionalInterface
public interface IgnoredChanges {

    /// @param path of the difference: `tags["Owner"]`, `scaling_config[0].desired_size`
    boolean covers(DeclaredResource resource, String path);

    /// Every change is told.
    static IgnoredChanges none() {
        return (_, _) -> false;
    }
}
