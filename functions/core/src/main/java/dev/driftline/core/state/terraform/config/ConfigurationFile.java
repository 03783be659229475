package dev.driftline.core.state.terraform.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The text of one file, if it is one and not too large to be written by people.
final class ConfigurationFile {

    private ConfigurationFile() {}

    static String text(Path file, ConfigurationLimits limits) throws BadConfigurationException {
        if (!Files.isRegularFile(file)) {
            throw new BadConfigurationException(0, "no regular file");
        }
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(limits.maxFileBytes() + 1);
            if (bytes.length > limits.maxFileBytes()) {
                throw new BadConfigurationException(
                        0, "larger than the limit of %d bytes".formatted(limits.maxFileBytes()));
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (AccessDeniedException e) {
            throw new BadConfigurationException(0, "not readable: permission denied");
        } catch (IOException e) {
            throw new BadConfigurationException(
                    0, "not readable: %s".formatted(e.getClass().getSimpleName()));
        }
    }
}
