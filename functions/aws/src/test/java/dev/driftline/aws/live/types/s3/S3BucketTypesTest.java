package dev.driftline.aws.live.types.s3;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.live.kit.Answered;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.CORSRule;
import software.amazon.awssdk.services.s3.model.ExpirationStatus;
import software.amazon.awssdk.services.s3.model.GetBucketAclResponse;
import software.amazon.awssdk.services.s3.model.GetBucketVersioningResponse;
import software.amazon.awssdk.services.s3.model.GetBucketWebsiteResponse;
import software.amazon.awssdk.services.s3.model.Grant;
import software.amazon.awssdk.services.s3.model.LifecycleRule;
import software.amazon.awssdk.services.s3.model.Permission;
import software.amazon.awssdk.services.s3.model.Redirect;
import software.amazon.awssdk.services.s3.model.ReplicationConfiguration;
import software.amazon.awssdk.services.s3.model.ReplicationRule;
import software.amazon.awssdk.services.s3.model.ReplicationRuleStatus;
import software.amazon.awssdk.services.s3.model.RoutingRule;
import software.amazon.awssdk.services.s3.model.ServerSideEncryption;
import software.amazon.awssdk.services.s3.model.ServerSideEncryptionRule;
import software.amazon.awssdk.services.s3.model.Tag;
import software.amazon.awssdk.services.s3.model.Type;

/// Buckets, and their settings that may be resources of their own.
class S3BucketTypesTest {

    private static final String OPEN = "{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\"}]}";
    private static final String CLOSED = "{\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\"}]}";

    private final Answered aws = new Answered();

    S3BucketTypesTest() {
        aws.with(S3.POLICY, "b", Optional.empty())
                .with(S3.ACL, "b", Optional.of(acl(owner())))
                .with(S3.LIFECYCLE, "b", Optional.empty())
                .with(S3.WEBSITE, "b", Optional.empty());
    }

    @Test
    void a_policy_that_no_state_knows_is_the_buckets_drift() {
        aws.with(S3.POLICY, "b", Optional.of(OPEN)).declaring(AwsS3Bucket.TYPE, bucket());
        assertThat(aws.findings()).containsExactly("aws_s3_bucket.x[0]: policy:  -> " + OPEN);
    }

    @Test
    void a_lifecycle_and_a_web_site_that_no_state_knows_are_the_buckets_drift() {
        aws.with(S3.LIFECYCLE, "b", Optional.of(List.of(expiring(rule -> rule.filter(f -> f.prefix("tmp/"))))))
                .with(
                        S3.WEBSITE,
                        "b",
                        Optional.of(GetBucketWebsiteResponse.builder()
                                .indexDocument(page -> page.suffix("index.html"))
                                .build()))
                .declaring(AwsS3Bucket.TYPE, bucket());
        assertThat(aws.findings())
                .hasSize(2)
                .anyMatch(finding -> finding.startsWith("aws_s3_bucket.x[0]: lifecycle_rule"))
                .anyMatch(finding -> finding.startsWith("aws_s3_bucket.x[0]: website"));
    }

    @Test
    void a_state_from_before_the_policy_is_no_drift_where_the_policy_is_a_resource() {
        aws.with(S3.POLICY, "b", Optional.of(CLOSED))
                .declaring(AwsS3Bucket.TYPE, bucket())
                .declaring(AwsS3BucketPolicy.TYPE, of("b").with("policy", Value.of(CLOSED)));
        assertThat(aws.findings()).isEmpty();
    }

    @Test
    void another_policy_is_told_once() {
        aws.with(S3.POLICY, "b", Optional.of(OPEN))
                .declaring(AwsS3Bucket.TYPE, bucket().with("policy", Value.of(CLOSED)))
                .declaring(AwsS3BucketPolicy.TYPE, of("b").with("policy", Value.of(CLOSED)));
        assertThat(aws.findings())
                .containsExactly(
                        "aws_s3_bucket.x[0]: told by aws_s3_bucket_policy.x[0]",
                        "aws_s3_bucket_policy.x[0]: policy: %s -> %s".formatted(CLOSED, OPEN));
    }

    @Test
    void a_policy_taken_away_is_a_missing_policy_and_a_bucket_that_is_gone_takes_all_with_it() {
        aws.declaring(AwsS3BucketPolicy.TYPE, of("b").with("policy", Value.of(CLOSED)))
                .declaring(AwsS3Bucket.TYPE, bucket().with("id", Value.of("other")))
                .declaring(AwsS3BucketVersioning.TYPE, of("other"));
        assertThat(aws.findings())
                .containsExactlyInAnyOrder(
                        "aws_s3_bucket_policy.x[0]: gone",
                        "aws_s3_bucket.x[0]: gone",
                        "aws_s3_bucket_versioning.x[0]: gone");
    }

    @Test
    void the_owners_own_grant_is_what_a_state_without_grants_means() {
        aws.declaring(AwsS3Bucket.TYPE, bucket().with("grant", Value.list(List.of())));
        assertThat(aws.findings()).isEmpty();
    }

    @Test
    void a_grant_to_everybody_is_told_whatever_the_state_has() {
        aws.with(S3.ACL, "b", Optional.of(acl(owner(), everybody())))
                .declaring(AwsS3Bucket.TYPE, bucket().with("grant", Value.list(List.of())))
                .declaring(AwsS3Bucket.TYPE, bucket());
        assertThat(aws.findings())
                .filteredOn(finding -> finding.contains("AllUsers"))
                .hasSize(2);
    }

    @Test
    void the_standard_encryption_is_no_encryption_configured() {
        aws.with(S3.ENCRYPTION, "b", Optional.empty())
                .declaring(
                        AwsS3Bucket.TYPE, bucket().with("server_side_encryption_configuration", encryption("AES256")));
        assertThat(aws.findings()).isEmpty();
    }

    @Test
    void a_key_of_ones_own_that_is_no_longer_used_is_drift() {
        aws.with(
                        S3.ENCRYPTION,
                        "b",
                        Optional.of(List.of(ServerSideEncryptionRule.builder()
                                .applyServerSideEncryptionByDefault(by -> by.sseAlgorithm(ServerSideEncryption.AES256))
                                .build())))
                .declaring(
                        AwsS3Bucket.TYPE, bucket().with("server_side_encryption_configuration", encryption("aws:kms")));
        assertThat(aws.findings()).singleElement().asString().contains("aws:kms -> AES256");
    }

    @Test
    void among_many_buckets_only_the_dangerous_settings_are_asked_for_and_among_few_all() {
        aws.with(
                        S3.CORS,
                        "b",
                        Optional.of(
                                List.of(CORSRule.builder().allowedOrigins("*").build())))
                .with(S3.VERSIONING, "b", Optional.of(versioned()))
                .declaring(AwsS3Bucket.TYPE, bucket());
        assertThat(aws.findings()).isEmpty();
        answerTheRest();
        assertThat(aws.findings())
                .hasSize(2)
                .anyMatch(finding -> finding.startsWith("aws_s3_bucket.x[0]: cors_rule"))
                .anyMatch(finding -> finding.startsWith("aws_s3_bucket.x[0]: versioning"));
    }

    @Test
    void a_bucket_with_versions_is_asked_where_it_copies_them() {
        aws.with(S3.VERSIONING, "b", Optional.of(versioned()))
                .with(
                        S3.REPLICATION,
                        "b",
                        Optional.of(ReplicationConfiguration.builder()
                                .role("arn:aws:iam::999999999999:role/thief")
                                .rules(ReplicationRule.builder()
                                        .status(ReplicationRuleStatus.ENABLED)
                                        .build())
                                .build()))
                .declaring(AwsS3Bucket.TYPE, bucket().with("versioning", versioning(true)));
        assertThat(aws.findings())
                .singleElement()
                .asString()
                .startsWith("aws_s3_bucket.x[0]: replication_configuration");
    }

    @Test
    void a_lifecycle_rule_says_what_it_is_for_in_three_ways() {
        aws.with(
                S3.LIFECYCLE,
                "b",
                Optional.of(List.of(expiring(rule -> rule.filter(filter -> filter.and(and -> and.prefix("tmp/")
                        .tags(Tag.builder().key("k").value("v").build())))))));
        var and = Value.block().with("prefix", Value.of("tmp/")).with("tags", Value.map(Map.of("k", "v")));
        aws.declaring(
                        AwsS3BucketLifecycleConfiguration.TYPE,
                        lifecycle("", Value.block().with("and", Value.single(and))))
                .declaring(AwsS3BucketLifecycleConfiguration.TYPE, lifecycle("tmp/", Value.block()));
        assertThat(aws.findings())
                .singleElement()
                .asString()
                .startsWith("aws_s3_bucket_lifecycle_configuration.x[1]: rule[0].filter.tags");
    }

    @Test
    void routing_rules_are_the_same_as_blocks_and_as_json() {
        aws.with(
                S3.WEBSITE,
                "b",
                Optional.of(GetBucketWebsiteResponse.builder()
                        .routingRules(RoutingRule.builder()
                                .condition(when -> when.keyPrefixEquals("docs/"))
                                .redirect(Redirect.builder()
                                        .replaceKeyPrefixWith("documents/")
                                        .build())
                                .build())
                        .build()));
        var json =
                "[{\"Condition\":{\"KeyPrefixEquals\":\"docs/\"},\"Redirect\":{\"ReplaceKeyPrefixWith\":\"documents/\"}}]";
        aws.declaring(
                        AwsS3BucketWebsiteConfiguration.TYPE,
                        of("b").with("routing_rule", Value.list(List.of())).with("routing_rules", Value.of(json)))
                .declaring(
                        AwsS3BucketWebsiteConfiguration.TYPE,
                        of("b").with("routing_rule", Value.list(List.of())).with("routing_rules", Value.of("")));
        assertThat(aws.findings())
                .singleElement()
                .asString()
                .startsWith("aws_s3_bucket_website_configuration.x[1]: routing_rule");
    }

    private void answerTheRest() {
        aws.with(AwsS3Bucket.AMONG_FEW, "b", true)
                .with(S3.ACCELERATION, "b", Optional.empty())
                .with(S3.ENCRYPTION, "b", Optional.empty())
                .with(S3.LOGGING, "b", Optional.empty())
                .with(S3.OBJECT_LOCK, "b", Optional.empty())
                .with(S3.REPLICATION, "b", Optional.empty())
                .with(S3.REQUEST_PAYMENT, "b", Optional.empty());
    }

    private static Value.Block of(String bucket) {
        return Value.block().with("bucket", Value.of(bucket)).with("id", Value.of(bucket));
    }

    /// As a state shows a bucket that has only what every bucket has.
    private static Value.Block bucket() {
        return of("b").with("cors_rule", Value.list(List.of()))
                .with(
                        "grant",
                        Value.list(List.of(Value.block()
                                .with("id", Value.of("owner"))
                                .with("permissions", Value.list(List.of("FULL_CONTROL")))
                                .with("type", Value.of("CanonicalUser"))
                                .with("uri", Value.of("")))))
                .with("lifecycle_rule", Value.list(List.of()))
                .with("policy", Value.of(""))
                .with("replication_configuration", Value.list(List.of()))
                .with("versioning", versioning(false))
                .with("website", Value.list(List.of()));
    }

    private static Value versioning(boolean enabled) {
        return Value.single(Value.block().with("enabled", Value.of(enabled)).with("mfa_delete", Value.of(false)));
    }

    private static Value encryption(String algorithm) {
        return Value.single(Value.block()
                .with(
                        "rule",
                        Value.single(Value.block()
                                .with(
                                        "apply_server_side_encryption_by_default",
                                        Value.single(Value.block().with("sse_algorithm", Value.of(algorithm)))))));
    }

    private static Value.Block lifecycle(String prefix, Value.Block filter) {
        return of("b").with(
                        "rule",
                        Value.single(Value.block()
                                .with("id", Value.of("expire"))
                                .with("status", Value.of("Enabled"))
                                .with("prefix", Value.of(prefix))
                                .with("filter", Value.single(filter))
                                .with("expiration", Value.single(Value.block().with("days", Value.of(1))))));
    }

    private static LifecycleRule expiring(Consumer<LifecycleRule.Builder> filtered) {
        return LifecycleRule.builder()
                .id("expire")
                .status(ExpirationStatus.ENABLED)
                .expiration(after -> after.days(1))
                .applyMutation(filtered)
                .build();
    }

    private static GetBucketVersioningResponse versioned() {
        return GetBucketVersioningResponse.builder()
                .status(BucketVersioningStatus.ENABLED)
                .build();
    }

    private static GetBucketAclResponse acl(Grant... grants) {
        return GetBucketAclResponse.builder().grants(grants).build();
    }

    private static Grant owner() {
        return Grant.builder()
                .permission(Permission.FULL_CONTROL)
                .grantee(user -> user.id("owner").type(Type.CANONICAL_USER))
                .build();
    }

    private static Grant everybody() {
        return Grant.builder()
                .permission(Permission.READ)
                .grantee(group -> group.uri("http://acs.amazonaws.com/groups/global/AllUsers")
                        .type(Type.GROUP))
                .build();
    }
}
