package dev.driftline.aws.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.report.Finding;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Log groups, of which an account has three or thousands.
class LogGroupsTest {

    private static final String ARN = "arn:aws:logs:us-east-1:123456789012:log-group:";
    private static final String NOTHING = "{\"tags\":{}}";

    @Test
    void one_whose_name_only_begins_like_another_is_not_that_other() {
        var aws = new CannedAws()
                .answers("DescribeLogGroups", groups("/app/web-access"))
                .declares("aws_cloudwatch_log_group.web", declared("/app/web"));
        assertThat(aws.scan().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Finding.Kind.MISSING));
    }

    @Test
    void kept_for_ever_is_no_retention() {
        var aws = new CannedAws()
                .answers("DescribeLogGroups", groups("/app/web"))
                .answers("ListTagsForResource", NOTHING)
                .declares(
                        "aws_cloudwatch_log_group.web",
                        Map.of("name", "/app/web", "arn", ARN + "/app/web", "retention_in_days", 0));
        assertThat(aws.scan().findings()).isEmpty();
    }

    @Test
    void many_are_asked_for_together_and_so_are_their_tags() {
        var aws = many().answers("GetResources", tagged(20));
        assertThat(aws.scan().findings()).isEmpty();
        assertThat(aws.asked()).containsOnlyOnce("DescribeLogGroups").containsOnlyOnce("GetResources");
        assertThat(aws.asked()).doesNotContain("ListTagsForResource");
    }

    @Test
    void a_tag_that_the_tagging_api_does_not_know_of_yet_is_asked_of_the_service() {
        var aws = many().answers("GetResources", tagged(19))
                .answers("ListTagsForResource", "{\"tags\":{\"Team\":\"sre\"}}");
        assertThat(aws.scan().findings()).isEmpty();
        assertThat(Collections.frequency(aws.asked(), "ListTagsForResource")).isEqualTo(1);
    }

    @Test
    void a_tag_that_the_service_does_not_know_either_is_drift() {
        var aws = many().answers("GetResources", tagged(19)).answers("ListTagsForResource", NOTHING);
        assertThat(aws.scan().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.changes())
                        .extracting(Difference::path)
                        .containsExactly("tags[\"Team\"]"));
    }

    @Test
    void without_the_tagging_api_the_service_is_asked() {
        var aws = many().answers("ListTagsForResource", "{\"tags\":{\"Team\":\"sre\"}}");
        var report = aws.scan();
        assertThat(report.findings()).isEmpty();
        assertThat(report.coverage()).isEmpty();
    }

    private static CannedAws many() {
        var aws = new CannedAws()
                .answers(
                        "DescribeLogGroups",
                        groups(IntStream.range(0, 20)
                                .mapToObj("/app/%d"::formatted)
                                .toArray(String[]::new)));
        IntStream.range(0, 20)
                .forEach(number -> aws.declares("aws_cloudwatch_log_group.n" + number, declared("/app/" + number)));
        return aws;
    }

    private static Map<String, Object> declared(String name) {
        return Map.of("name", name, "arn", ARN + name, "tags", Map.of("Team", "sre"));
    }

    private static String groups(String... names) {
        return IntStream.range(0, names.length)
                .mapToObj(index ->
                        "{\"logGroupName\":\"%s\",\"arn\":\"%s:*\"}".formatted(names[index], ARN + names[index]))
                .collect(Collectors.joining(",", "{\"logGroups\":[", "]}"));
    }

    private static String tagged(int groups) {
        return IntStream.range(0, groups)
                .mapToObj("{\"ResourceARN\":\"%s/app/%%d\",\"Tags\":[{\"Key\":\"Team\",\"Value\":\"sre\"}]}"
                        .formatted(ARN)::formatted)
                .collect(Collectors.joining(",", "{\"ResourceTagMappingList\":[", "]}"));
    }
}
