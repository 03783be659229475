package dev.driftline.core.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.driftline.core.report.Finding.Kind;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is told to do, done with the real tool and its built-in provider. Skipped where there is no Terraform.
class RealTerraformTest {

    private static final String KEY = "it's; $(id) `id` ${x} \"y\"";

    @TempDir
    Path folder = Path.of("");

    @Test
    void commands_reach_the_very_resource_whatever_its_key() throws IOException, InterruptedException {
        assumeTerraform();
        write("main.tf", """
                resource "terraform_data" "a" {
                  for_each = toset(["plain", %s])
                }
                """.formatted(Hcl.quoted(KEY)));
        run("terraform init -input=false");
        run("terraform apply -input=false -auto-approve");
        var address = "terraform_data.a[%s]".formatted(Hcl.quoted(KEY));
        var finding = Found.of(Kind.MISSING, address, "terraform_data", "x");

        var files = FixScripts.of(Found.report("terraform/4", finding));
        write("keep.sh", content(files, "keep.sh"));
        write("undo.sh", content(files, "undo.sh"));

        run("sh ./keep.sh");
        assertThat(run("terraform state list").lines()).containsExactly("terraform_data.a[\"plain\"]");
        run("TF_CLI_ARGS_apply='-input=false -auto-approve' sh ./undo.sh");
        assertThat(run("terraform state list").lines()).hasSize(2).contains(address);
    }

    @Test
    void an_import_file_is_formatted_valid_and_means_the_id() throws IOException, InterruptedException {
        assumeTerraform();
        var id = "a \"b\" ${c} %{d} \\ 'e'";
        var finding = Found.of(Kind.UNMANAGED, "", "terraform_data", id);
        write("imports.tf", content(FixScripts.of(Found.report("terraform/4", finding)), "imports.tf"));
        write("main.tf", "resource \"terraform_data\" \"%s\" {}\n".formatted(Hcl.identifier(id)));

        run("terraform fmt -check -diff");
        run("terraform init -input=false");
        run("terraform validate");
        run("terraform plan -input=false -out=plan");
        var plan = new JsonMapper().readTree(run("terraform show -json plan"));
        assertThat(plan.at("/resource_changes/0/change/importing/id").asText()).isEqualTo(id);
    }

    private static String content(Map<String, String> files, String name) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith("/" + name))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static void assumeTerraform() {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        assumeThat(Arrays.stream(path.split(File.pathSeparator)).map(each -> Path.of(each, "terraform")))
                .as("terraform is on the PATH")
                .anyMatch(Files::isExecutable);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String run(String command) throws IOException, InterruptedException {
        var errors = folder.resolve("errors.txt").toFile();
        var process = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .redirectError(errors)
                .start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as("%s%n%s%n%s", command, out, Files.readString(errors.toPath()))
                .isZero();
        return out;
    }
}
