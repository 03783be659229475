package dev.driftline.core.state.terraform.config;

import static dev.driftline.core.state.terraform.config.Repository.QUEUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Modules that call modules.
class ModulesTest {

    @TempDir
    Path folder = Path.of("");

    private Repository repository = new Repository(folder);

    @BeforeEach
    void make_repository() {
        repository = new Repository(folder);
    }

    @Test
    void local_modules_are_followed_from_where_they_are_called() throws IOException {
        repository.write("stacks/prod/main.tf", "module \"a\" { source = \"../../modules/a\" }");
        repository.write("modules/a/main.tf", "module \"b\" { source = \"./b\" }");
        repository.write("modules/a/b/queue.tf.json", """
                {"resource": {"aws_sqs_queue": {"q": {"lifecycle": {"ignore_changes": "all"}}}}}""");

        assertThat(repository.covers("module.a.module.b.aws_sqs_queue.q")).isTrue();
        assertThat(repository.covers("module.a[\"x.module.y\"].module.b[\"]\\\"\"].aws_sqs_queue.q[\"k.[\"]"))
                .isTrue();
        assertThat(repository.covers("module.a.aws_sqs_queue.q")).isFalse();
        assertThat(repository.read().problems()).isEmpty();
    }

    @Test
    void modules_from_elsewhere_are_where_the_manifest_says() throws IOException {
        repository.write("stacks/prod/main.tf", "module \"a\" { source = \"acme/queue/aws\" }");
        repository.write("stacks/prod/.terraform/modules/modules.json", """
                {"Modules":[{"Key":"","Source":"","Dir":"."},
                            {"Key":"a","Source":"registry.terraform.io/acme/queue/aws","Dir":".terraform/modules/a"},
                            {"Key":"a.b","Source":"git::https://x/y","Dir":".terraform/modules/a.b/sub"}]}""");
        repository.write(
                "stacks/prod/.terraform/modules/a/main.tf", "module \"b\" { source = \"git::https://x/y//sub\" }");
        repository.write("stacks/prod/.terraform/modules/a.b/sub/main.tf", QUEUE);

        assertThat(repository.covers("module.a[0].module.b.aws_sqs_queue.q")).isTrue();
        assertThat(repository.read().problems()).isEmpty();
    }

    @Test
    void a_module_that_is_not_there_is_told_once_and_hides_nothing_else() throws IOException {
        repository.write("stacks/prod/main.tf", QUEUE + """
                module "a" { source = "./m" }
                module "b" { source = "./m" }
                module "gone" { source = "../gone" }
                """);
        repository.write("stacks/prod/m/main.tf", "module \"far\" { source = \"acme/queue/aws\" }");

        assertThat(repository.covers("aws_sqs_queue.q")).isTrue();
        assertThat(repository.read().problems())
                .hasSize(2)
                .anySatisfy(line ->
                        assertThat(line).contains("module \"far\" (acme/queue/aws) was not read", "terraform init"))
                .anySatisfy(line -> assertThat(line).contains("module \"gone\" (../gone) was not read"));
    }

    @Test
    void modules_that_call_each_other_end() throws IOException {
        repository.write("stacks/prod/main.tf", QUEUE + "module \"a\" { source = \"./a\" }");
        repository.write("stacks/prod/a/main.tf", "module \"back\" { source = \"../\" }");
        Files.createSymbolicLink(repository.root().resolve("link"), repository.root());
        repository.write("stacks/prod/more.tf", "module \"loop\" { source = \"./link/link\" }");

        assertThat(repository.covers("aws_sqs_queue.q")).isTrue();
        assertThat(repository.read().problems())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("called by itself"));
    }

    @Test
    void modules_that_multiply_end() throws IOException {
        repository.write("stacks/prod/main.tf", "module \"x\" { source = \"./m0\" }");
        for (var i = 0; i < 40; i++) {
            repository.write("stacks/prod/m%d/main.tf".formatted(i), """
                    module "a" { source = "../m%1$d" }
                    module "b" { source = "../m%1$d" }
                    """.formatted(i + 1));
        }
        repository.write("stacks/prod/m40/main.tf", QUEUE);

        assertThat(repository.read().problems()).singleElement().asString().contains("more than 5000 modules");
    }

    @Test
    void a_manifest_that_is_no_json_is_told() throws IOException {
        repository.write("stacks/prod/main.tf", QUEUE);
        repository.write("stacks/prod/.terraform/modules/modules.json", "{");

        assertThat(repository.covers("aws_sqs_queue.q")).isTrue();
        assertThat(repository.read().problems()).singleElement().asString().contains("modules.json:1: no proper JSON");
    }

    @Test
    void the_credentials_in_a_source_are_not_told() throws IOException {
        repository.write(
                "stacks/prod/main.tf", "module \"a\" { source = \"git::https://me:hunter2@host/a//b?key=hunter3\" }");

        assertThat(repository.read().problems())
                .singleElement()
                .asString()
                .contains("(git::https://host/a//b)")
                .doesNotContain("hunter");
    }
}
