package dev.driftline.core.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStatesTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_folder_means_all_states_below_it_and_neither_backups_nor_locks_nor_backend_settings() throws IOException {
        files(
                "b.tfstate",
                "a/terraform.tfstate",
                "a/terraform.tfstate.backup",
                "a/.terraform.tfstate.lock.info",
                "a/.terraform/terraform.tfstate",
                "a/terraform.tfstate.d/dev/terraform.tfstate",
                "main.tf");

        assertThat(at(""))
                .containsExactly("a/terraform.tfstate", "a/terraform.tfstate.d/dev/terraform.tfstate", "b.tfstate");
    }

    @Test
    void the_states_of_cdktf_stacks_are_found_in_its_output_folder_and_beside_it() throws IOException {
        files(
                "cdktf.json",
                "cdktf.out/manifest.json",
                "cdktf.out/stacks/network/cdk.tf.json",
                "cdktf.out/stacks/network/terraform.network.tfstate",
                "cdktf.out/stacks/app/terraform.app.tfstate",
                "cdktf.out/stacks/app/.terraform/terraform.tfstate",
                "terraform.legacy.tfstate");

        assertThat(at("/cdktf.out/stacks/*/terraform.*.tfstate"))
                .containsExactly(
                        "cdktf.out/stacks/app/terraform.app.tfstate",
                        "cdktf.out/stacks/network/terraform.network.tfstate");
        assertThat(at("")).hasSize(3).contains("terraform.legacy.tfstate");
    }

    @Test
    void the_states_of_terragrunt_units_are_found_by_their_folders() throws IOException {
        files(
                "live/root.hcl",
                "live/dev/vpc/terragrunt.hcl",
                "live/dev/vpc/terraform.tfstate",
                "live/dev/app/terraform.tfstate",
                "live/prod/vpc/terraform.tfstate");

        assertThat(at("/live/**/terraform.tfstate")).hasSize(3);
        assertThat(at("/live/{dev,test}/*/terraform.tfstate"))
                .containsExactly("live/dev/app/terraform.tfstate", "live/dev/vpc/terraform.tfstate");
    }

    @Test
    void a_file_whose_name_looks_like_a_pattern_is_that_file() throws IOException {
        files("a*.tfstate", "ab.tfstate");

        assertThat(at("/a*.tfstate")).containsExactly("a*.tfstate");
    }

    @Test
    void nothing_found_is_told_and_no_empty_answer() throws IOException {
        files("main.tf");

        assertThat(only("").problem()).isEqualTo("no state (*.tfstate) in this folder or below");
        assertThat(only("/*.tfstate").problem()).isEqualTo("no file matches");
        assertThat(only("/none/*.tfstate").problem()).isEqualTo("no file matches");
    }

    @Test
    void more_states_than_wanted_are_told_and_none_is_picked() throws IOException {
        for (var i = 0; i < 12; i++) {
            files(i + ".tfstate");
        }

        assertThat(only("").problem()).isEqualTo("more than 10 states");
    }

    private StateRead.Failed only(String pattern) {
        var sources = new LocalStates(LockMode.OBSERVE, StateLimits.defaults(), 10).at(folder + pattern);
        assertThat(sources).hasSize(1);
        return (StateRead.Failed) sources.getFirst().read();
    }

    private List<String> at(String pattern) {
        return new LocalStates(LockMode.OBSERVE, StateLimits.defaults(), 10)
                .at(folder + pattern).stream()
                        .map(StateSource::location)
                        .map(location -> folder.relativize(Path.of(location)).toString())
                        .toList();
    }

    private void files(String... names) throws IOException {
        for (var name : names) {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "{}");
        }
    }
}
