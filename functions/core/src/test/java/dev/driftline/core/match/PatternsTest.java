package dev.driftline.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "* | | true",
                "* | a.b/c | true",
                "aws_*_group | aws_security_group | true",
                "aws_*_group | aws_security_group_rule | false",
                "a?c | abc | true",
                "a?c | ac | false",
                "module.*.aws_instance.web[*] | module.a.module.b.aws_instance.web[\"x\"] | true",
                "aws_instance.web[0] | aws_instance.web0 | false",
                "\\* | * | true",
                "\\* | a | false",
                "*a*b*c | xaxbxbxc | true",
                "*a*b*c | xaxbxbx | false",
            })
    void a_glob_matches_a_whole_name(String pattern, String text, boolean matches) {
        assertThat(Glob.of(pattern).matches(text == null ? "" : text)).isEqualTo(matches);
    }

    @Test
    void a_name_taken_as_it_is_matches_itself_alone() {
        assertThat(Glob.exactly("a*?\\b").matches("a*?\\b")).isTrue();
        assertThat(Glob.exactly("a*b").matches("axb")).isFalse();
    }

    @Test
    void many_stars_take_no_longer_than_few() {
        assertThat(Glob.of("*a".repeat(500) + "b").matches("a".repeat(5000))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tags | tags[\"Name\"] | true",
                "tags.Name | tags[\"Name\"] | true",
                "tags[\"kubernetes.io/*\"] | tags[\"kubernetes.io/cluster/a\"] | true",
                "tags.Name | tags[\"Owner\"] | false",
                "scaling_config.desired_size | scaling_config[0].desired_size | true",
                "scaling_config[1].desired_size | scaling_config[0].desired_size | false",
                "scaling_config | scaling_config[0].desired_size | true",
                "scaling_config.desired_size | scaling_config | false",
                "*.encrypted | root_block_device[0].encrypted | true",
                "size | size_max | false",
                "**.encrypted | a[0].b[1].encrypted | true",
                "**.encrypted | encrypted | true",
                "**.encrypted | a[0].encrypted_by | false",
                "container.0.image | container[0].image | true",
            })
    void an_attribute_covers_what_is_below_it(String pattern, String path, boolean covers) {
        assertThat(AttributePattern.of(pattern).covers(path)).isEqualTo(covers);
    }
}
