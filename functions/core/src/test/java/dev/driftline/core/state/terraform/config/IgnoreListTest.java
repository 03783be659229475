package dev.driftline.core.state.terraform.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IgnoreListTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "tags                         | tags[\"Owner\"]",
                "tags                         | tags_all[\"Owner\"]",
                "tags                         | tags",
                "tags[\"Owner\"]              | tags[\"Owner\"]",
                "tags[\"Owner\"]              | tags_all[\"Owner\"]",
                "tags.Owner                   | tags[\"Owner\"]",
                "tags[\"a.b[0] \\\"c\\\"\"]   | tags[\"a.b[0] \"c\"\"]",
                "tags[\"7\"]                  | tags[\"7\"]",
                "scaling_config               | scaling_config[0].desired_size",
                "scaling_config[0]            | scaling_config[0].desired_size",
                "scaling_config[0].desired_size | scaling_config[0].desired_size",
                "scaling_config.0.desired_size  | scaling_config[0].desired_size",
                "scaling_config[0][\"desired_size\"] | scaling_config[0].desired_size",
                "rule[1].action[0]            | rule[1].action[0].target[\"x\"]",
                "*                            | anything"
            })
    void covers_what_it_names_and_all_below(String element, String path) throws BadConfigurationException {
        assertThat(IgnoreList.quoted(element, 1).covers(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "tags[\"Owner\"]              | tags",
                "tags[\"Owner\"]              | tags[\"Owners\"]",
                "tags[\"Owner\"]              | tags[\"Own\"]",
                "tags.Owner                   | tags[\"Owner.x\"]",
                "tags_all                     | tags[\"Owner\"]",
                "tag                          | tags",
                "tags                         | tagset",
                "all                          | size",
                "scaling_config[0].desired_size | scaling_config",
                "scaling_config[0].desired_size | scaling_config[0]",
                "scaling_config[0].desired_size | scaling_config[1].desired_size",
                "scaling_config[0].desired_size | scaling_config[0].desired_size_2",
                "scaling_config[1]            | scaling_config[10].x",
                "rule[\"0\"]                  | rulex[0]"
            })
    void covers_nothing_beside_or_above(String element, String path) throws BadConfigurationException {
        assertThat(IgnoreList.quoted(element, 1).covers(path)).isFalse();
    }

    @Test
    void all_is_every_attribute() {
        assertThat(new IgnoreList.All().covers("tags[\"x\"]")).isTrue();
    }
}
