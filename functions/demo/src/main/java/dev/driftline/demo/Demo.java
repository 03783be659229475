package dev.driftline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.driftline.aws.emulator.ManagedRuntime;
import dev.driftline.aws.emulator.SlackStub;
import dev.driftline.cli.Main;
import dev.driftline.cli.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Driftline from end to end on one machine: a recorded estate in an emulator, scanned clean, changed by hand, scanned
/// again by the packaged Lambda function, and everything that people then get to see.
public final class Demo {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path root;
    private final Path folder;
    private final boolean coloured;
    private final Stage stage;

    /// @param root the checkout
    /// @param folder for what is left behind to look at; made, and emptied of an earlier demo's files
    Demo(Path root, Path folder, PrintWriter out, boolean coloured) {
        this.root = root;
        this.folder = folder;
        this.coloured = coloured;
        this.stage = new Stage(out, coloured);
    }

    /// The launcher gives the checkout's folder.
    public static void main(String[] arguments) throws InterruptedException {
        // Made up, and before anything of the user's: the demo touches no real account.
        System.setProperty("aws.accessKeyId", "demo");
        System.setProperty("aws.secretAccessKey", "demo");
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        var out = new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var root = Path.of(arguments[0]);
        try {
            new Demo(root, root.resolve(".driftline/demo"), out, Boolean.getBoolean("driftline.out.terminal")).run();
        } catch (IOException | IllegalStateException e) {
            out.flush();
            System.err.println("driftline demo: " + e.getMessage());
            System.exit(1);
        }
    }

    void run() throws IOException, InterruptedException {
        prepareFolder();
        stage.say("Driftline demo. No AWS account is touched: AWS is moto, on this machine.");
        stage.step("A team's network as Terraform built it; its state in S3, its lock table in DynamoDB");
        try (var account = new Account(root.resolve("functions/aws/src/test/resources/worlds/network"));
                var slack = new SlackStub()) {
            account.build();
            stage.step("Nobody has touched anything yet");
            expect(0, scan(account, 8));
            stage.step("People and scripts change 48 things by hand: rules opened, routes moved, resources deleted");
            account.drift();
            stage.step("The schedule fires: function.zip, started by AWS's own Lambda runtime client");
            function(account, slack);
            stage.step("The same from a terminal");
            expect(2, scan(account, 60));
        }
        stage.end("All of it is in " + folder + ": report.html (open it), report.json, sns.json, slack.json");
    }

    private void prepareFolder() throws IOException {
        Files.createDirectories(folder);
        try (var old = Files.walk(folder)) {
            for (var file : old.sorted(Comparator.reverseOrder())
                    .filter(file -> !file.equals(folder))
                    .toList()) {
                Files.delete(file);
            }
        }
    }

    /// The command line as it is, with the environment that leads it to the emulator.
    private int scan(Account account, int mostLines) {
        stage.say("$ driftline scan --state '" + Account.STATE + "'");
        var out = new StringWriter();
        var terminal = new Terminal(new PrintWriter(out), new PrintWriter(out), account.environment(), coloured, false);
        var exit = Main.run(terminal, "scan", "--state", Account.STATE);
        terminal.flush();
        var lines = out.toString().stripTrailing();
        // The last paragraph, which may be more than a line.
        var summary = lines.substring(lines.lastIndexOf("\n\n") + 2);
        stage.excerpt(lines.substring(0, lines.length() - summary.length()).stripTrailing(), mostLines);
        stage.say("");
        stage.say(summary);
        stage.say("exit code " + exit);
        return exit;
    }

    private static void expect(int wanted, int exit) throws IOException {
        if (exit != wanted) {
            throw new IOException("the scan ended with exit code %d and not %d".formatted(exit, wanted));
        }
    }

    private void function(Account account, SlackStub slack) throws IOException, InterruptedException {
        var scanner = root.resolve("functions/scanner/target");
        var event = Files.readString(root.resolve("events/schedule.json"));
        try (var lambda = new ManagedRuntime(
                scanner.resolve("function.zip"),
                scanner.resolve("runtime-interface-client"),
                Files.createDirectory(folder.resolve("function")),
                account.functionEnvironment(slack.url()))) {
            var answer = lambda.invoke(event);
            if (!answer.kind().equals("response")) {
                throw new IOException("the function answered %s: %s".formatted(answer.kind(), answer.body()));
            }
            stage.say("event: events/schedule.json, answer:");
            stage.excerpt(pretty(JSON.readTree(answer.body())), 12);
        }
        account.fetchReport(".html", folder.resolve("report.html"));
        account.fetchReport(".json", folder.resolve("report.json"));
        stage.heading("The report that it kept in S3");
        stage.say(folder.resolve("report.html").toString());
        sns(account.heard());
        slack(slack);
    }

    private void sns(JsonNode envelope) throws IOException {
        stage.heading("SNS, as a subscribed SQS queue got it");
        stage.say("Subject: " + envelope.path("Subject").asText());
        stage.say(StreamSupport.stream(
                        envelope.path("MessageAttributes").properties().spliterator(), false)
                .map(attribute -> attribute.getKey() + "="
                        + attribute.getValue().path("Value").asText())
                .sorted()
                .collect(Collectors.joining("  ", "Attributes: ", "")));
        stage.excerpt(envelope.path("Message").asText(), 12);
        Files.writeString(folder.resolve("sns.json"), pretty(envelope));
    }

    private void slack(SlackStub slack) throws IOException {
        stage.heading("Slack, as the webhook got it");
        var received = slack.received();
        if (received.isEmpty()) {
            throw new IOException("the Slack webhook got nothing");
        }
        var payload = pretty(JSON.readTree(received.getFirst()));
        stage.excerpt(payload, 30);
        Files.writeString(folder.resolve("slack.json"), payload);
    }

    private static String pretty(JsonNode json) throws IOException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
    }
}
