package dev.driftline.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// Driftline's version, from the jar that it runs from.
final class Version implements IVersionProvider {

    static String text() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"driftline " + text()};
    }
}
