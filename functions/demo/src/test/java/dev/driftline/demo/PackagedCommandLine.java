package dev.driftline.demo;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// `driftline scan` as it is shipped, in a process of its own.
record PackagedCommandLine(String endpoint) {

    record Ran(int exit, String output) {}

    Ran ran(Map<String, String> environment, String state, List<String> arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                "../cli/target/*" + File.pathSeparator + "../cli/target/lib/*",
                "dev.driftline.cli.Main",
                "scan",
                "--state",
                state));
        command.addAll(arguments);
        var output = Files.createTempFile("driftline", ".out");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().retainAll(List.of("PATH", "TMPDIR"));
        builder.environment()
                .putAll(Map.of(
                        "AWS_ENDPOINT_URL", endpoint,
                        "AWS_REGION", "us-east-1",
                        "AWS_ACCESS_KEY_ID", "testing",
                        "AWS_SECRET_ACCESS_KEY", "CANARY-aws-secret-key",
                        "AWS_EC2_METADATA_DISABLED", "true"));
        builder.environment().putAll(environment);
        var exit = builder.start().waitFor();
        return new Ran(exit, Files.readString(output));
    }
}
