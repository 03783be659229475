package dev.driftline.aws.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// Tags in bulk, and where their absence says nothing.
class TaggingTest {

    private static final int MANY = 12;

    @Test
    void a_tag_on_an_untagged_resource_is_told_though_the_tagging_api_knows_nothing_of_it() {
        var aws = new CannedAws()
                .answers("GetResources", "{\"ResourceTagMappingList\": []}")
                .answers(
                        "DescribeStreamSummary",
                        "{\"StreamDescriptionSummary\": {\"StreamName\": \"s\", \"StreamStatus\": \"ACTIVE\"}}")
                .answers(
                        "ListTagsForStream",
                        "{\"Tags\": [{\"Key\": \"Team\", \"Value\": \"web\"}], \"HasMoreTags\": false}");
        for (var i = 0; i < MANY; i++) {
            var arn = "arn:aws:kinesis:us-east-1:123456789012:stream/s" + i;
            aws.declares("aws_kinesis_stream.s" + i, Map.of("id", arn, "arn", arn, "name", "s" + i, "tags", Map.of()));
        }
        assertThat(aws.scan().findings())
                .hasSize(MANY)
                .allSatisfy(finding -> assertThat(finding.changes()).hasSize(1));
        assertThat(aws.asked()).contains("GetResources");
    }
}
