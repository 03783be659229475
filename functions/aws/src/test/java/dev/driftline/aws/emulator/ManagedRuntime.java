package dev.driftline.aws.emulator;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

/// The java25 runtime as far as it can be had: AWS's own runtime interface client in a JVM of its own, with the
/// unpacked function and Lambda's environment.
public final class ManagedRuntime implements AutoCloseable {

    private final RuntimeApi api = new RuntimeApi();
    private final Process process;
    private final Path log;

    /// @param zip what is uploaded to Lambda
    /// @param client the folder with the runtime interface client's jars
    public ManagedRuntime(Path zip, Path client, Path folder, Map<String, String> environment) throws IOException {
        log = folder.resolve("function.log");
        var task = Files.createDirectory(folder.resolve("task"));
        unpack(zip, task);
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-classpath",
                        String.join(
                                File.pathSeparator, client.toAbsolutePath() + "/*", task.toString(), task + "/lib/*"),
                        "com.amazonaws.services.lambda.runtime.api.client.AWSLambda",
                        "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // Nothing of the developer's own environment, least of all credentials.
        builder.environment().keySet().retainAll(List.of("PATH", "TMPDIR"));
        builder.environment().putAll(environment);
        builder.environment()
                .putAll(Map.of(
                        "AWS_LAMBDA_RUNTIME_API", api.address(),
                        "LAMBDA_TASK_ROOT", task.toString(),
                        "AWS_LAMBDA_FUNCTION_NAME", "scan",
                        "AWS_LAMBDA_FUNCTION_VERSION", "$LATEST",
                        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "2048",
                        "AWS_ACCESS_KEY_ID", "testing",
                        "AWS_SECRET_ACCESS_KEY", "testing",
                        "AWS_SESSION_TOKEN", "testing"));
        process = builder.start();
        // A runtime that dies at once would otherwise leave the test waiting for its answer.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    private static void unpack(Path zip, Path task) throws IOException {
        try (var archive = new ZipFile(zip.toFile())) {
            for (var entry :
                    archive.stream().filter(entry -> !entry.isDirectory()).toList()) {
                var file = task.resolve(entry.getName()).normalize();
                if (!file.startsWith(task)) {
                    throw new IOException("entry outside of the archive: " + entry.getName());
                }
                Files.createDirectories(file.getParent());
                try (var content = archive.getInputStream(entry)) {
                    Files.copy(content, file);
                }
            }
        }
    }

    public RuntimeApi.Answer invoke(String event) throws InterruptedException, IOException {
        if (!process.isAlive()) {
            return new RuntimeApi.Answer("exit " + process.exitValue(), log());
        }
        return api.invoke(event);
    }

    /// For who measures it.
    public ProcessHandle process() {
        return process.toHandle();
    }

    /// What CloudWatch would have.
    public String log() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() {
        process.destroy();
        api.close();
    }
}
