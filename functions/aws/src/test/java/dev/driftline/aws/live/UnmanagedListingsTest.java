package dev.driftline.aws.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What AWS says of things that no state holds, in answers that no emulator gives.
class UnmanagedListingsTest {

    private static final String TOPIC = "arn:aws:sns:us-east-1:123456789012:a";

    private final CannedAws aws = new CannedAws().declares("aws_sns_topic.a", Map.of("id", TOPIC, "arn", TOPIC));

    @Test
    void a_listing_that_aws_refuses_is_in_the_coverage_and_nothing_is_found() {
        var report = aws.scanAll();

        assertThat(unmanaged(report)).isEmpty();
        assertThat(report.coverage())
                .filteredOn(unchecked -> unchecked.address().startsWith("unmanaged"))
                .extracting(Report.Unchecked::type)
                .contains("aws_vpc", "aws_iam_user", "aws_s3_bucket", "aws_sqs_queue");
        assertThat(report.exitCode(false)).isEqualTo(1);
    }

    @Test
    void all_pages_of_a_listing_are_read() {
        aws.answers(
                "ListTopics",
                body -> body.contains("NextToken=more")
                        ? topics("third", "")
                        : topics("second", "<NextToken>more</NextToken>"));

        assertThat(unmanaged(aws.scanAll()))
                .contains("arn:aws:sns:us-east-1:123456789012:second", "arn:aws:sns:us-east-1:123456789012:third");
    }

    private static String topics(String name, String next) {
        return ("<r><ListTopicsResult><Topics><member><TopicArn>arn:aws:sns:us-east-1:123456789012:a</TopicArn></member>"
                        + "<member><TopicArn>arn:aws:sns:us-east-1:123456789012:%s</TopicArn></member></Topics>%s"
                        + "</ListTopicsResult></r>")
                .formatted(name, next);
    }

    @Test
    void interfaces_that_services_made_are_theirs() {
        aws.answers("DescribeNatGateways", "<r><natGatewaySet/></r>")
                .answers("DescribeVpcEndpoints", "<r><vpcEndpointSet/></r>")
                .answers("DescribeNetworkInterfaces", """
                        <r><networkInterfaceSet>
                          <item><networkInterfaceId>eni-balancer</networkInterfaceId><requesterManaged>true</requesterManaged></item>
                          <item><networkInterfaceId>eni-function</networkInterfaceId><interfaceType>lambda</interfaceType></item>
                          <item><networkInterfaceId>eni-task</networkInterfaceId><ownerId>123456789012</ownerId>
                            <attachment><instanceOwnerId>999999999999</instanceOwnerId><deviceIndex>1</deviceIndex></attachment></item>
                          <item><networkInterfaceId>eni-hand</networkInterfaceId><interfaceType>interface</interfaceType></item>
                        </networkInterfaceSet></r>""");

        assertThat(unmanaged(aws.scanAll())).containsExactly("eni-hand");
    }

    private static List<String> unmanaged(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.UNMANAGED)
                .map(Finding::resourceId)
                .toList();
    }
}
