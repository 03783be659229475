package dev.driftline.core.state.terraform.config;

import static dev.driftline.core.state.terraform.config.Repository.QUEUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.driftline.core.state.BadLocationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerraformConfigurationTest {

    @TempDir
    Path folder = Path.of("");

    private Repository repository = new Repository(folder);

    @BeforeEach
    void make_repository() {
        repository = new Repository(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aws_sqs_queue.q",
                "aws_sqs_queue.q[0]",
                "aws_sqs_queue.q[\"a\"]",
                "aws_sqs_queue.q[\"a.b[0]\"]",
                "aws_sqs_queue.q[\"] \\\" \\\\\"]"
            })
    void a_list_is_for_every_instance(String address) throws IOException {
        repository.write("stacks/prod/main.tf", QUEUE);
        assertThat(repository.covers(address, "delay_seconds")).isTrue();
        assertThat(repository.covers(address, "name")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aws_sqs_queue.qq", "aws_sns_topic.q", "module.m.aws_sqs_queue.q", "aws_sqs_queue"})
    void a_list_is_for_no_other_resource(String address) throws IOException {
        repository.write("stacks/prod/main.tf", QUEUE);
        assertThat(repository.covers(address, "delay_seconds")).isFalse();
    }

    @Test
    void a_broken_file_loses_its_own_lists_alone_and_is_told_with_its_line() throws IOException {
        repository.write("stacks/prod/a.tf", QUEUE);
        repository.write("stacks/prod/b.tf", QUEUE.replace("\"q\"", "\"r\"") + "x = \"\n");

        assertThat(repository.covers("aws_sqs_queue.q")).isTrue();
        assertThat(repository.covers("aws_sqs_queue.r")).isFalse();
        assertThat(repository.read().problems()).singleElement().asString().contains("b.tf:4: ");
    }

    @Test
    void an_override_file_replaces_what_others_say_whatever_its_name_sorts_before() throws IOException {
        repository.write("stacks/prod/main.tf", QUEUE + QUEUE.replace("\"q\"", "\"r\""));
        repository.write("stacks/prod/a_override.tf", QUEUE.replace("delay_seconds", "name"));

        assertThat(repository.covers("aws_sqs_queue.q", "delay_seconds")).isFalse();
        assertThat(repository.covers("aws_sqs_queue.q", "name")).isTrue();
        assertThat(repository.covers("aws_sqs_queue.r", "delay_seconds")).isTrue();
    }

    @Test
    void a_broken_override_file_leaves_no_list_of_its_folder_since_it_may_take_any_back() throws IOException {
        repository.write("stacks/prod/main.tf", QUEUE);
        repository.write("stacks/prod/override.tf", "resource \"aws_sqs_queue\" \"q\" {");

        assertThat(repository.covers("aws_sqs_queue.q")).isFalse();
        assertThat(repository.read().problems()).singleElement().asString().contains("override.tf:1: ");
    }

    @Test
    void a_resource_that_two_files_declare_has_no_list() throws IOException {
        repository.write("stacks/prod/a.tf", QUEUE);
        repository.write("stacks/prod/b.tf", QUEUE);

        assertThat(repository.covers("aws_sqs_queue.q")).isFalse();
        assertThat(repository.read().problems())
                .singleElement()
                .asString()
                .contains("b.tf: aws_sqs_queue.q is declared twice");
    }

    @Test
    void a_file_beyond_the_limit_is_told_and_not_read() throws IOException {
        repository.write("stacks/prod/main.tf", QUEUE);
        repository.write("stacks/prod/large.tf", "# " + "x".repeat(100));
        var limits = new ConfigurationLimits(100, 100, 50, 5000);

        assertThat(TerraformConfiguration.read(repository.root(), limits).problems())
                .singleElement()
                .asString()
                .contains("large.tf: larger than the limit of 100 bytes");
    }

    @Test
    void links_that_lead_nowhere_are_told() throws IOException {
        repository.write("stacks/prod/main.tf", QUEUE);
        Files.createSymbolicLink(
                repository.root().resolve("self.tf"), repository.root().resolve("self.tf"));

        assertThat(repository.covers("aws_sqs_queue.q")).isTrue();
        assertThat(repository.read().problems()).singleElement().asString().contains("self.tf: no regular file");
    }

    @Test
    void a_folder_without_configuration_is_refused() throws IOException {
        repository.write("stacks/prod/.hidden.tf", QUEUE);
        repository.write("stacks/prod/notes.txt", QUEUE);

        assertThatExceptionOfType(BadLocationException.class)
                .isThrownBy(repository::read)
                .withMessageContaining("no *.tf files");
        assertThatExceptionOfType(BadLocationException.class)
                .isThrownBy(() -> TerraformConfiguration.read(repository.root().resolve("nowhere")))
                .withMessageContaining("no such folder");
    }
}
