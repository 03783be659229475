package dev.driftline.core.state.terraform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HclFileTest {

    private static final Path REAL = Path.of("src/test/resources/configurations/compute/main.tf");

    @Test
    void a_real_configuration_gives_its_two_lists() throws Exception {
        assertThat(read(Files.readString(REAL)).ignored())
                .containsOnlyKeys("aws_instance.web", "aws_autoscaling_group.app");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ignore_changes = [tags]",
                "ignore_changes = [\n  tags,\n]",
                "ignore_changes = [ # why\n // and why\n tags /* , name */ ]",
                "ignore_changes = [\"tags\"]",
                "create_before_destroy = true\n ignore_changes = [tags] # end",
                "precondition {\n condition = a == b\n }\n ignore_changes = [tags]",
                "\r\n\tignore_changes\t=\r [tags]\r\n"
            })
    void a_list_is_found_however_it_is_laid_out(String lifecycle) throws Exception {
        assertThat(list("lifecycle {\n%s\n}".formatted(lifecycle)))
                .isEqualTo(IgnoreList.together(List.of(IgnoreList.quoted("tags", 1))));
    }

    @Test
    void blocks_may_stand_on_one_line_and_labels_without_quotes() throws Exception {
        assertThat(read("resource aws_vpc \"a\" { lifecycle { ignore_changes = all } }")
                        .ignored())
                .isEqualTo(Map.of("aws_vpc.a", new IgnoreList.All()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x = \"}\"",
                "x = \"${jsonencode({ a = \"}\", b = [\"${each.key}\"] })}\"",
                "x = \"%{ if a == \"{\" }yes%{ else }no%{ endif }\"",
                "x = \"\\\" } $${ %%{ \\\\\"",
                "x = \"a $ b % c # d // e /* f\"",
                "x = <<EOT\n } \" ${ \"}\" } # /*\nEOT",
                "x = <<-EOT\n  $${ { \"\n  EOTX\n  EOT",
                "x = <<EOT\n${f(<<END\nEOT\nEND\n)}\nEOT",
                "x = f(<<EOT\n  }\nEOT\n, { a = 1 })",
                "x = [\n for k, v in { a = 1 } :\n \"${k}-${v}\"\n if v << 1 > 0 ]",
                "x = { \"a b\" = 1, c : 2 }",
                "/* } \" */ x = 1 / 2",
                "x = a ? \"b\" : \"c\" // }",
                "dynamic \"rule\" {\n for_each = { a = [] }\n content {\n x = rule.value[\"}\"]\n }\n }"
            })
    void what_is_in_strings_comments_and_expressions_neither_opens_nor_closes_a_block(String body) throws Exception {
        var file = read("""
                resource "aws_vpc" "a" {
                  %s
                  lifecycle { ignore_changes = all }
                }
                module "b" { source = "./b" }
                """.formatted(body));
        assertThat(file.ignored()).containsOnlyKeys("aws_vpc.a");
        assertThat(file.calls()).isEqualTo(Map.of("b", "./b"));
    }

    @Test
    void only_the_lifecycle_of_a_resource_counts() throws Exception {
        assertThat(read("""
                data "aws_vpc" "a" {
                  lifecycle { ignore_changes = all }
                }
                resource "aws_s3_bucket" "b" {
                  ignore_changes = all
                  rule {
                    lifecycle { ignore_changes = all }
                  }
                }
                locals { lifecycle = { ignore_changes = "all" } }
                # resource "aws_vpc" "c" { lifecycle { ignore_changes = all } }
                """).ignored()).isEmpty();
    }

    @Test
    void a_source_that_is_no_plain_text_is_not_known() throws Exception {
        assertThat(read("module \"a\" {\n x = 1\n}\nmodule \"b\" { source = \"./${x}\" }")
                        .calls())
                .isEqualTo(Map.of("a", "", "b", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "resource \"a\" \"b\" {;  x = \"unclosed;}                         | 2 | a string is not closed",
                "x = 1; y = <<EOT; text                                            | 2 | <<EOT has no end",
                "x = 1;/* text                                                     | 2 | comment is not closed",
                "x = (1;]                                                          | 2 | ] closes nothing",
                "x = [1;                                                           | 1 | [ is not closed",
                "resource \"a\" \"b\" {;                                           | 1 | block resource is not closed",
                "}                                                                 | 1 | } where a block is expected",
                "x = \"${;f(                                                       | 1 | template is not closed",
                "x = 1 }                                                           | 1 | where a block is expected",
                "x = \"\\q\"                                                       | 1 | unknown escape",
                "resource \"a\" \"b\" {; lifecycle { ignore_changes = local.x };}  | 2 | local where [ is expected",
                "resource \"a\" \"b\" {; lifecycle { ignore_changes = [x y] };}    | 2 | y where , is expected",
                "resource \"a\" \"b\" {; lifecycle { ignore_changes = [x[*]] };}   | 2 | * where a key or a number",
                "resource \"a\" \"b\" {; lifecycle { ignore_changes = [f(x)] };}   | 2 | ( where , is expected",
                "resource \"a\" \"b\" {; lifecycle { ignore_changes = all.x };}    | 2 | the end of ignore_changes",
                "resource \"a\" \"b\" {; lifecycle { ignore_changes = [\"x y\"] };}| 2 | an attribute of the resource"
            })
    void a_broken_file_is_one_line_with_its_place(String text, int line, String problem) {
        assertThatExceptionOfType(BadConfigurationException.class)
                .isThrownBy(() -> read(text.strip().replace(';', '\n')))
                .satisfies(e -> assertThat(e.in("main.tf"))
                        .startsWith("main.tf:" + line + ": ")
                        .contains(problem));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "a {\n", "\"${", "<<E\n${", "x = [", "<<", "/*", "<<a", "${", "\\", "%{\"", "module "})
    void what_is_repeated_without_end_neither_hangs_nor_exhausts_the_stack(String piece) {
        var text = "x = " + piece.repeat(200_000);
        Assertions.assertThatNoException().isThrownBy(() -> readWithin(text));
        Assertions.assertThatNoException().isThrownBy(() -> readWithin(piece.repeat(200_000)));
    }

    @Test
    void no_truncation_or_damage_of_a_real_file_hangs_or_crashes() throws IOException {
        var whole = Files.readString(REAL);
        var random = new Random(7);
        for (var i = 0; i < 500; i++) {
            var end = random.nextInt(whole.length());
            var text = new StringBuilder(whole.substring(0, end));
            if (i % 2 == 0 && end > 0) {
                text.setCharAt(random.nextInt(end), "\"{}[]()$%<\\\n#*/".charAt(random.nextInt(15)));
            }
            readWithin(text.toString());
        }
    }

    /// Any answer will do.
    private static void readWithin(String text) {
        Assertions.assertThatCode(() -> {
                    var begun = System.nanoTime();
                    try {
                        read(text);
                    } catch (BadConfigurationException e) {
                        assertThat(e).hasMessageNotContaining("\n");
                    }
                    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
                })
                .doesNotThrowAnyException();
    }

    private static IgnoreList list(String body) throws BadConfigurationException {
        return read("resource \"aws_vpc\" \"a\" {\n%s\n}\n".formatted(body))
                .ignored()
                .getOrDefault("aws_vpc.a", new IgnoreList.All());
    }

    private static FileContents read(String text) throws BadConfigurationException {
        return HclFile.read(text, ConfigurationLimits.defaults());
    }
}
