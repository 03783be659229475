package dev.driftline.core.state.terraform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import dev.driftline.core.state.BadLocationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerraformConfigurationTest {

    private static final String QUEUE = """
            resource "aws_sqs_queue" "q" {
              lifecycle { ignore_changes = [delay_seconds] }
            }
            """;

    @TempDir
    Path folder = Path.of("");

    private Path root = Path.of("");

    @BeforeEach
    void make_root() throws IOException {
        root = Files.createDirectories(folder.resolve("stacks/prod"));
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
        write("stacks/prod/main.tf", QUEUE);
        assertThat(read().covers(resource(address), "delay_seconds")).isTrue();
        assertThat(read().covers(resource(address), "name")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aws_sqs_queue.qq", "aws_sns_topic.q", "module.m.aws_sqs_queue.q", "aws_sqs_queue"})
    void a_list_is_for_no_other_resource(String address) throws IOException {
        write("stacks/prod/main.tf", QUEUE);
        assertThat(read().covers(resource(address), "delay_seconds")).isFalse();
    }

    @Test
    void local_modules_are_followed_from_where_they_are_called() throws IOException {
        write("stacks/prod/main.tf", "module \"a\" { source = \"../../modules/a\" }");
        write("modules/a/main.tf", "module \"b\" { source = \"./b\" }");
        write("modules/a/b/queue.tf.json", """
                {"resource": {"aws_sqs_queue": {"q": {"lifecycle": {"ignore_changes": "all"}}}}}""");

        assertThat(covers("module.a.module.b.aws_sqs_queue.q")).isTrue();
        assertThat(covers("module.a[\"x.module.y\"].module.b[\"]\\\"\"].aws_sqs_queue.q[\"k.[\"]"))
                .isTrue();
        assertThat(covers("module.a.aws_sqs_queue.q")).isFalse();
        assertThat(read().problems()).isEmpty();
    }

    @Test
    void modules_from_elsewhere_are_where_the_manifest_says() throws IOException {
        write("stacks/prod/main.tf", "module \"a\" { source = \"acme/queue/aws\" }");
        write("stacks/prod/.terraform/modules/modules.json", """
                {"Modules":[{"Key":"","Source":"","Dir":"."},
                            {"Key":"a","Source":"registry.terraform.io/acme/queue/aws","Dir":".terraform/modules/a"},
                            {"Key":"a.b","Source":"git::https://x/y","Dir":".terraform/modules/a.b/sub"}]}""");
        write("stacks/prod/.terraform/modules/a/main.tf", "module \"b\" { source = \"git::https://x/y//sub\" }");
        write("stacks/prod/.terraform/modules/a.b/sub/main.tf", QUEUE);

        assertThat(covers("module.a[0].module.b.aws_sqs_queue.q")).isTrue();
        assertThat(read().problems()).isEmpty();
    }

    @Test
    void a_module_that_is_not_there_is_told_once_and_hides_nothing_else() throws IOException {
        write("stacks/prod/main.tf", QUEUE + """
                module "a" { source = "./m" }
                module "b" { source = "./m" }
                module "gone" { source = "../gone" }
                """);
        write("stacks/prod/m/main.tf", "module \"far\" { source = \"acme/queue/aws\" }");

        assertThat(covers("aws_sqs_queue.q")).isTrue();
        assertThat(read().problems())
                .hasSize(2)
                .anySatisfy(line ->
                        assertThat(line).contains("module \"far\" (acme/queue/aws) was not read", "terraform init"))
                .anySatisfy(line -> assertThat(line).contains("module \"gone\" (../gone) was not read"));
    }

    @Test
    void a_broken_file_loses_its_own_lists_alone_and_is_told_with_its_line() throws IOException {
        write("stacks/prod/a.tf", QUEUE);
        write("stacks/prod/b.tf", QUEUE.replace("\"q\"", "\"r\"") + "x = \"\n");

        assertThat(covers("aws_sqs_queue.q")).isTrue();
        assertThat(covers("aws_sqs_queue.r")).isFalse();
        assertThat(read().problems()).singleElement().asString().contains("b.tf:4: ");
    }

    @Test
    void an_override_file_replaces_what_others_say_whatever_its_name_sorts_before() throws IOException {
        write("stacks/prod/main.tf", QUEUE + QUEUE.replace("\"q\"", "\"r\""));
        write("stacks/prod/a_override.tf", QUEUE.replace("delay_seconds", "name"));

        assertThat(read().covers(resource("aws_sqs_queue.q"), "delay_seconds")).isFalse();
        assertThat(read().covers(resource("aws_sqs_queue.q"), "name")).isTrue();
        assertThat(read().covers(resource("aws_sqs_queue.r"), "delay_seconds")).isTrue();
    }

    @Test
    void a_broken_override_file_leaves_no_list_of_its_folder_since_it_may_take_any_back() throws IOException {
        write("stacks/prod/main.tf", QUEUE);
        write("stacks/prod/override.tf", "resource \"aws_sqs_queue\" \"q\" {");

        assertThat(covers("aws_sqs_queue.q")).isFalse();
        assertThat(read().problems()).singleElement().asString().contains("override.tf:1: ");
    }

    @Test
    void a_resource_that_two_files_declare_has_no_list() throws IOException {
        write("stacks/prod/a.tf", QUEUE);
        write("stacks/prod/b.tf", QUEUE);

        assertThat(covers("aws_sqs_queue.q")).isFalse();
        assertThat(read().problems()).singleElement().asString().contains("b.tf: aws_sqs_queue.q is declared twice");
    }

    @Test
    void modules_that_call_each_other_end() throws IOException {
        write("stacks/prod/main.tf", QUEUE + "module \"a\" { source = \"./a\" }");
        write("stacks/prod/a/main.tf", "module \"back\" { source = \"../\" }");
        Files.createSymbolicLink(root.resolve("link"), root);
        write("stacks/prod/more.tf", "module \"loop\" { source = \"./link/link\" }");

        assertThat(covers("aws_sqs_queue.q")).isTrue();
        assertThat(read().problems())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("called by itself"));
    }

    @Test
    void modules_that_multiply_end() throws IOException {
        write("stacks/prod/main.tf", "module \"x\" { source = \"./m0\" }");
        for (var i = 0; i < 40; i++) {
            write("stacks/prod/m%d/main.tf".formatted(i), """
                    module "a" { source = "../m%1$d" }
                    module "b" { source = "../m%1$d" }
                    """.formatted(i + 1));
        }
        write("stacks/prod/m40/main.tf", QUEUE);

        assertThat(read().problems()).singleElement().asString().contains("more than 5000 modules");
    }

    @Test
    void a_file_beyond_the_limit_is_told_and_not_read() throws IOException {
        write("stacks/prod/main.tf", QUEUE);
        write("stacks/prod/large.tf", "# " + "x".repeat(100));
        var limits = new ConfigurationLimits(100, 100, 50, 5000);

        assertThat(TerraformConfiguration.read(root, limits).problems())
                .singleElement()
                .asString()
                .contains("large.tf: larger than the limit of 100 bytes");
    }

    @Test
    void links_that_lead_nowhere_are_told() throws IOException {
        write("stacks/prod/main.tf", QUEUE);
        Files.createSymbolicLink(root.resolve("self.tf"), root.resolve("self.tf"));

        assertThat(covers("aws_sqs_queue.q")).isTrue();
        assertThat(read().problems()).singleElement().asString().contains("self.tf: no regular file");
    }

    @Test
    void a_manifest_that_is_no_json_is_told() throws IOException {
        write("stacks/prod/main.tf", QUEUE);
        write("stacks/prod/.terraform/modules/modules.json", "{");

        assertThat(covers("aws_sqs_queue.q")).isTrue();
        assertThat(read().problems()).singleElement().asString().contains("modules.json:1: no proper JSON");
    }

    @Test
    void a_folder_without_configuration_is_refused() throws IOException {
        write("stacks/prod/.hidden.tf", QUEUE);
        write("stacks/prod/notes.txt", QUEUE);

        assertThatExceptionOfType(BadLocationException.class)
                .isThrownBy(this::read)
                .withMessageContaining("no *.tf files");
        assertThatExceptionOfType(BadLocationException.class)
                .isThrownBy(() -> TerraformConfiguration.read(root.resolve("nowhere")))
                .withMessageContaining("no such folder");
    }

    private boolean covers(String address) {
        return read().covers(resource(address), "delay_seconds");
    }

    private TerraformConfiguration read() {
        return TerraformConfiguration.read(root);
    }

    private void write(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.resolveSibling("."));
        Files.writeString(path, text);
    }

    private static DeclaredResource resource(String address) {
        return new DeclaredResource("state", address, "aws_sqs_queue", Value.block(), Set.of(), "", Optional.empty());
    }
}
