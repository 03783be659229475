package dev.driftline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.emulator.Emulator;
import dev.driftline.aws.emulator.ManagedRuntime;
import dev.driftline.bench.estate.Estate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.s3.S3Client;

/// What is measured: the packaged command line, the packaged function, and the peer, each in a JVM of its own.
///
/// @param root the checkout
/// @param folder for what they leave behind
record Subjects(Path root, Emulator emulator, Counts counts, Path folder) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STATES = "driftline-bench-states";

    /// As the launcher starts it.
    ///
    /// @param options more for the JVM
    Outcome cli(Estate estate, String... options) throws IOException, InterruptedException {
        var report = folder.resolve("report.json");
        var log = folder.resolve("cli-heap.log");
        var cache = root.resolve(".driftline/scan.aot");
        var jvm = new ArrayList<>(List.of(options));
        if (Files.exists(cache)) {
            jvm.add("-XX:AOTCache=" + cache);
        }
        var usage = run(
                log,
                jvm,
                classPath("functions/cli"),
                Set.of(0, 2),
                "dev.driftline.cli.Main",
                List.of(
                        "scan",
                        "--state",
                        estate.state().toString(),
                        "--format",
                        "json",
                        "--output",
                        report.toString()));
        var told = JSON.readTree(report.toFile());
        var findings = new HashSet<String>();
        told.path("findings")
                .forEach(finding -> findings.add(finding.path("address").asText()));
        var outcome = new Outcome("cli", usage, counts.byService(), inSync(told), findings);
        var own = told.path("scan").path("api_calls").path("total").asInt();
        if (own != outcome.calls()) {
            throw new IllegalStateException(
                    "the report tells %d calls, and the emulator answered %d".formatted(own, outcome.calls()));
        }
        return outcome;
    }

    private static int inSync(JsonNode report) {
        return report.path("summary").path("in_sync").asInt();
    }

    Outcome peer(Estate estate) throws IOException, InterruptedException {
        var usage = run(
                folder.resolve("peer-heap.log"),
                List.of(),
                classPath("bench"),
                Set.of(0),
                "dev.driftline.bench.peer.Peer",
                List.of(estate.state().toString()));
        return new Outcome("peer", usage, counts.byService(), estate.resources(), Set.of());
    }

    /// From a cold start on, as Lambda counts: the state comes out of a bucket.
    Outcome function(Estate estate) throws IOException, InterruptedException {
        var uri = upload(estate);
        var log = folder.resolve("function-heap.log");
        var own = Files.createTempDirectory(folder, "function");
        var scanner = root.resolve("functions/scanner/target");
        counts.reset();
        var began = System.nanoTime();
        try (var runtime = new ManagedRuntime(
                scanner.resolve("function.zip"),
                scanner.resolve("runtime-interface-client"),
                own,
                Map.of(
                        "AWS_ENDPOINT_URL",
                        emulator.url().toString(),
                        "AWS_REGION",
                        Estate.REGION,
                        "DRIFT_STATES",
                        uri,
                        "JAVA_TOOL_OPTIONS",
                        ProcessWatch.heapLog(log)))) {
            var answer = runtime.invoke("{}");
            var wall = (System.nanoTime() - began) / 1e9;
            var watch = new ProcessWatch(runtime.process());
            watch.look();
            if (!answer.kind().equals("response")) {
                throw new IllegalStateException("the function answered %s: %s".formatted(answer.kind(), answer.body()));
            }
            var result = JSON.readTree(answer.body());
            if (result.path("findings").asInt(-1) != 0) {
                throw new IllegalStateException("the function found drift where there is none: " + result);
            }
            var usage = watch.usage(wall, log);
            return new Outcome(
                    "function",
                    usage,
                    counts.byService(),
                    result.path("in_sync").asInt(),
                    Set.of());
        }
    }

    private String upload(Estate estate) {
        var key = estate.name() + ".tfstate";
        try (var aws = emulator.clients()) {
            var s3 = s3(aws);
            s3.createBucket(create -> create.bucket(STATES));
            s3.putObject(put -> put.bucket(STATES).key(key), estate.state());
        }
        return "s3://%s/%s".formatted(STATES, key);
    }

    private static S3Client s3(AwsClients aws) {
        return aws.get(S3Client.class, S3Client::builder, Estate.REGION);
    }

    private String classPath(String module) {
        var target = root.resolve(module).resolve("target");
        return target + "/*:" + target + "/lib/*";
    }

    private Usage run(
            Path log, List<String> jvm, String classPath, Set<Integer> fine, String main, List<String> arguments)
            throws IOException, InterruptedException {
        Files.deleteIfExists(log);
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", ProcessWatch.heapLog(log)));
        command.addAll(jvm);
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(arguments);
        var output = folder.resolve("output.log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().retainAll(Set.of("PATH", "TMPDIR", "HOME"));
        builder.environment().putAll(environment());
        counts.reset();
        var began = System.nanoTime();
        var process = builder.start();
        var watch = new ProcessWatch(process.toHandle());
        watch.follow(process);
        var wall = (System.nanoTime() - began) / 1e9;
        if (!fine.contains(process.exitValue())) {
            throw new IllegalStateException(
                    "%s ended with %d: %s".formatted(main, process.exitValue(), Files.readString(output)));
        }
        return watch.usage(wall, log);
    }

    private Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put("AWS_ENDPOINT_URL", emulator.url().toString());
        environment.put("AWS_REGION", Estate.REGION);
        environment.put("AWS_ACCESS_KEY_ID", "bench");
        environment.put("AWS_SECRET_ACCESS_KEY", "bench");
        return environment;
    }
}
