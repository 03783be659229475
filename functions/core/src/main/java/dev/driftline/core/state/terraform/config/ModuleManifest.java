package dev.driftline.core.state.terraform.config;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Where `terraform init` put the modules that come from elsewhere.
///
/// @param folders by the names of the calls on the way, `network.subnets`
/// @param problem for people, when the manifest is there and cannot be read
record ModuleManifest(Map<String, Path> folders, Optional<String> problem) {

    ModuleManifest {
        folders = Map.copyOf(folders);
    }

    static ModuleManifest of(Path root, ConfigurationLimits limits) {
        var file = root.resolve(".terraform", "modules", "modules.json");
        if (!Files.exists(file)) {
            return new ModuleManifest(Map.of(), Optional.empty());
        }
        var folders = new HashMap<String, Path>();
        try {
            for (var module : JsonFile.parsed(ConfigurationFile.text(file, limits), limits)
                    .path("Modules")) {
                var folder = module.path("Dir").asText("");
                if (!folder.isEmpty()) {
                    folders.put(module.path("Key").asText(""), root.resolve(folder));
                }
            }
        } catch (BadConfigurationException e) {
            return new ModuleManifest(Map.of(), Optional.of(e.in(file)));
        } catch (InvalidPathException e) {
            return new ModuleManifest(Map.of(), Optional.of("%s: a Dir that is no path".formatted(file)));
        }
        return new ModuleManifest(folders, Optional.empty());
    }
}
