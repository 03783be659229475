package dev.driftline.aws.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.client.Role;
import dev.driftline.aws.client.Roles;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Insight;
import dev.driftline.core.report.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is not where it was looked for is missing only where that was the right place.
class ElsewhereTest {

    private static final String NO_VOLUMES = "<r><volumeSet/></r>";
    private static final Roles OTHER =
            Roles.of(List.of(new Role("arn:aws:iam::999999999999:role/driftline-read", Optional.empty())));
    private static final String BUCKETS =
            "<ListAllMyBucketsResult><Buckets><Bucket><Name>logs</Name>%s</Bucket></Buckets></ListAllMyBucketsResult>";
    private static final Map<String, String> NOW_IN_IRELAND = Map.of("x-amz-bucket-region", "eu-west-1");
    private static final String DENIED = "<Error><Code>AccessDenied</Code><Message>no</Message></Error>";

    @Test
    void a_resource_of_another_account_is_not_asked_for_without_a_role_there() {
        var aws = new CannedAws()
                .answers("DescribeVolumes", NO_VOLUMES)
                .declares(
                        "aws_ebs_volume.v",
                        Map.of("id", "vol-1", "arn", "arn:aws:ec2:us-east-1:999999999999:volume/vol-1"));
        assertUnknown(aws.scan(), "lives in account 999999999999, for which no role was given");
        assertThat(aws.asked()).doesNotContain("DescribeVolumes");
    }

    @Test
    void an_alias_of_which_no_state_says_the_account_is_a_guess_where_several_accounts_are_read() {
        var aws = new CannedAws()
                .answers("DescribeVolumes", NO_VOLUMES)
                .declaresOf(".eu", "aws_ebs_volume.v", Map.of("id", "vol-1", "availability_zone", "eu-west-1a"));
        assertThat(aws.scan().findings()).hasSize(1);
        assertUnknown(aws.scan(OTHER), "not in 123456789012, and no state says whose account");
    }

    @Test
    void a_role_that_cannot_be_assumed_is_told_as_that() {
        var aws = new CannedAws()
                .answers("AssumeRole", 403, "<r><Error><Code>AccessDenied</Code><Message>no</Message></Error></r>")
                .declares(
                        "aws_ebs_volume.v",
                        Map.of("id", "vol-1", "arn", "arn:aws:ec2:us-east-1:999999999999:volume/vol-1"));
        assertDenied(aws.scan(OTHER));
        assertUnknown(aws.scan(OTHER), "the role cannot be assumed (AccessDenied): allow sts:AssumeRole on it here");
    }

    @Test
    void an_alias_of_which_no_state_says_the_region_is_a_guess_and_nothing_of_it_is_missing() {
        var aws = new CannedAws()
                .answers("DescribeVolumes", NO_VOLUMES)
                .declaresOf(".eu", "aws_ebs_volume.v", Map.of("id", "vol-1"));
        assertUnknown(aws.scan(), "not in us-east-1, and no state says which region");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eu-west-1a", "eu-west-1-lon-1a"})
    void an_availability_zone_says_the_region(String zone) {
        var aws = new CannedAws()
                .answers("DescribeVolumes", NO_VOLUMES)
                .declaresOf(".eu", "aws_ebs_volume.v", Map.of("id", "vol-1", "availability_zone", zone));
        assertMissingIn("eu-west-1", aws.scan());
    }

    @Test
    void the_region_that_provider_6_writes_is_where_it_is_looked_for() {
        var aws = new CannedAws()
                .answers("DescribeVolumes", NO_VOLUMES)
                .declares("aws_ebs_volume.v", Map.of("id", "vol-1", "region", "eu-north-1"));
        assertMissingIn("eu-north-1", aws.scan());
    }

    @Test
    void a_neighbour_of_the_same_alias_says_the_region() {
        var aws = new CannedAws()
                .answers("DescribeVolumes", NO_VOLUMES)
                .answers("DescribeVpcs", "<r><vpcSet><item><vpcId>vpc-1</vpcId></item></vpcSet></r>")
                .declaresOf(
                        ".eu",
                        "aws_vpc.v",
                        Map.of("id", "vpc-1", "arn", "arn:aws:ec2:eu-west-1:123456789012:vpc/vpc-1"))
                .declaresOf(".eu", "aws_ebs_volume.v", Map.of("id", "vol-1"));
        assertThat(aws.scan().findings())
                .filteredOn(finding -> finding.kind() == Finding.Kind.MISSING)
                .singleElement()
                .satisfies(finding -> assertThat(finding.region()).isEqualTo("eu-west-1"));
    }

    @Test
    void a_service_without_regions_has_nothing_elsewhere() {
        var aws = new CannedAws()
                .answers("ListRoles", "<r><ListRolesResult><Roles/></ListRolesResult></r>")
                .answers("GetRole", 404, "<r><Error><Code>NoSuchEntity</Code></Error></r>")
                .declaresOf(".eu", "aws_iam_role_policy.p", Map.of("id", "r:p", "role", "r", "name", "p"))
                .answers("GetRolePolicy", 404, "<r><Error><Code>NoSuchEntity</Code></Error></r>")
                .answers("ListRolePolicies", 404, "<r><Error><Code>NoSuchEntity</Code></Error></r>");
        assertThat(aws.scan().findings()).extracting(Finding::kind).containsExactly(Finding.Kind.MISSING);
    }

    @Test
    void a_bucket_whose_name_another_account_took_is_missing_and_that_is_told() {
        var aws = takenBucket("123456789012", "<Bucket><Name>other</Name></Bucket>");
        assertThat(aws.scan().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.MISSING);
            assertThat(finding.insight().cause())
                    .contains(new Insight.Cause(
                            "other_account", "its name is a bucket of another account now, in eu-west-1"));
        });
    }

    /// Requests are redirected to the new one, and whatever else it has in common with the old one, it is another.
    @Test
    void a_bucket_that_was_made_anew_in_another_region_is_replaced() {
        var aws = movedBucket().answers("GET /", BUCKETS.formatted("<BucketRegion>eu-west-1</BucketRegion>"));
        assertReplaced(aws.scan());
        assertThat(aws.asked()).doesNotContain("HEAD /logs");
    }

    @Test
    void where_the_list_of_buckets_tells_no_region_or_is_denied_the_bucket_itself_is_asked() {
        assertReplaced(movedBucket().answers("GET /", BUCKETS.formatted("")).scan());
        assertReplaced(movedBucket().answers("GET /", 403, DENIED).scan());
        assertReplaced(movedBucket()
                .answers("GET /", 403, DENIED)
                .answers("eu-west-1 HEAD /logs", 403, NOW_IN_IRELAND)
                .scan());
        assertReplaced(movedBucket()
                .answers("GET /", 403, DENIED)
                .answers("eu-west-1 HEAD /logs", 301, NOW_IN_IRELAND)
                .scan());
    }

    @Test
    void a_bucket_that_nobody_says_the_region_of_is_compared_without_it() {
        var aws = movedBucket().answers("GET /", 403, DENIED).answers("eu-west-1 HEAD /logs", 403, Map.of());
        assertThat(aws.scan().summary().inSync()).isEqualTo(1);
    }

    private static CannedAws movedBucket() {
        var answered = "<PublicAccessBlockConfiguration/>";
        return new CannedAws()
                .answers("us-east-1 HEAD /logs", 301, NOW_IN_IRELAND)
                .answers("us-east-1 GET /logs", 301, NOW_IN_IRELAND)
                .answers("eu-west-1 HEAD /logs", 200, NOW_IN_IRELAND)
                .answers("eu-west-1 GET /logs", answered)
                .declares(
                        "aws_s3_bucket.logs",
                        Map.of("id", "logs", "bucket", "logs", "arn", "arn:aws:s3:::logs", "region", "us-east-1"));
    }

    private static void assertReplaced(Report report) {
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.CHANGED);
            assertThat(finding.changes()).singleElement().satisfies(change -> {
                assertThat(change.path()).isEqualTo("region");
                assertThat(change.expected().asText()).isEqualTo("us-east-1");
                assertThat(change.actual().asText()).isEqualTo("eu-west-1");
            });
            assertThat(finding.insight().cause())
                    .contains(
                            new Insight.Cause("replaced", "deleted and made anew under the same name: another region"));
        });
        assertThat(report.summary().unknown()).isZero();
    }

    @Test
    void a_bucket_of_the_account_that_may_not_be_read_is_denied() {
        var report = takenBucket("123456789012", "<Bucket><Name>logs</Name></Bucket>")
                .scan();
        assertDenied(report);
    }

    @Test
    void a_bucket_that_was_perhaps_always_another_accounts_is_denied() {
        var report = takenBucket("", "<Bucket><Name>other</Name></Bucket>").scan();
        assertDenied(report);
    }

    /// @param account of a neighbour, empty for no neighbour
    private static CannedAws takenBucket(String account, String own) {
        var aws = new CannedAws()
                .answers("HEAD /logs", 403, Map.of("x-amz-bucket-region", "eu-west-1"))
                .answers("GET /logs", 403, DENIED)
                .answers("GET /", "<ListAllMyBucketsResult><Buckets>" + own + "</Buckets></ListAllMyBucketsResult>")
                .declares("aws_s3_bucket.logs", Map.of("id", "logs", "bucket", "logs", "arn", "arn:aws:s3:::logs"));
        return account.isEmpty()
                ? aws
                : aws.answers("DescribeVpcs", "<r><vpcSet><item><vpcId>vpc-1</vpcId></item></vpcSet></r>")
                        .declares(
                                "aws_vpc.v",
                                Map.of("id", "vpc-1", "arn", "arn:aws:ec2:us-east-1:" + account + ":vpc/vpc-1"));
    }

    private static void assertDenied(Report report) {
        assertThat(report.findings()).isEmpty();
        assertThat(report.summary().unknown()).isEqualTo(1);
        assertThat(report.coverage())
                .singleElement()
                .satisfies(unchecked -> assertThat(unchecked.status()).isEqualTo(Report.Status.DENIED));
    }

    private static void assertUnknown(Report report, String reason) {
        assertThat(report.findings()).isEmpty();
        assertThat(report.coverage()).singleElement().satisfies(unchecked -> {
            assertThat(unchecked.status().unknown()).isTrue();
            assertThat(unchecked.reason()).contains(reason);
        });
    }

    private static void assertMissingIn(String region, Report report) {
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.MISSING);
            assertThat(finding.region()).isEqualTo(region);
        });
    }
}
