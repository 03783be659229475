package dev.driftline.aws.live.types.s3;

import static dev.driftline.aws.live.types.s3.S3.s3;

import dev.driftline.aws.live.kit.Asking;
import dev.driftline.aws.live.kit.Listing;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.types.Openness;
import dev.driftline.core.scan.Existing.Concern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.s3.model.Bucket;
import software.amazon.awssdk.services.s3.model.GetBucketAclResponse;

/// Buckets of the account, in whatever region, and what of them lets others in. What is in a bucket is its contents
/// and no resource that anybody looks for here.
public final class S3Listings {

    /// Grantees that are everybody (Amazon S3 User Guide, "Amazon S3 predefined groups").
    private static final Set<String> EVERYBODY = Set.of(
            "http://acs.amazonaws.com/groups/global/AllUsers",
            "http://acs.amazonaws.com/groups/global/AuthenticatedUsers");

    /// Only those that the account owns. A page may have 10,000 (Amazon S3 API reference, ListBuckets, MaxBuckets).
    static final Lookup<Whole, List<Bucket>> BUCKETS = Lookup.<List<Bucket>>whole(
                    "s3:ListAllMyBuckets",
                    aws -> s3(aws).listBucketsPaginator(ask -> ask.maxBuckets(10_000)).buckets().stream()
                            .toList())
            .global();

    private static final Lookup<String, Optional<String>> POLICIES = S3.POLICY.global();

    private static final Lookup<String, Optional<GetBucketAclResponse>> ACLS = S3.ACL.global();

    public static final List<Listing<?>> ALL = List.of(
            Listing.of("aws_s3_bucket")
                    .from(BUCKETS)
                    .id(bucket -> bucket.name())
                    .key(bucket -> "arn:aws:s3:::" + bucket.name())
                    .in(Bucket::bucketRegion)
                    // Made by the consoles of CloudFormation and Elastic Beanstalk for their own use.
                    .without(bucket -> bucket.name().startsWith("cf-templates-")
                            || bucket.name().startsWith("elasticbeanstalk-"))
                    .done(),
            Listing.of("aws_s3_bucket_policy")
                    .from(
                            ask -> ask.each(POLICIES, names(ask)).entrySet().stream()
                                    .flatMap(bucket -> bucket.getValue().stream()
                                            .map(policy -> Map.entry(bucket.getKey(), policy))),
                            BUCKETS,
                            POLICIES)
                    .id(policy -> policy.getKey())
                    .declaredAs(declared -> declared.text("bucket"))
                    .shownBy("aws_s3_bucket", policy -> policy.getKey(), "policy")
                    .access(policy -> Openness.ofPolicy(policy.getValue()))
                    .done(),
            // Every bucket has one, which gives it to its owner; told is what gives it to everybody.
            Listing.of("aws_s3_bucket_acl")
                    .from(
                            ask -> ask.each(ACLS, names(ask)).entrySet().stream()
                                    .filter(acl -> acl.getValue()
                                            .map(S3Listings::isOpen)
                                            .orElse(false))
                                    .map(Map.Entry::getKey),
                            BUCKETS,
                            ACLS)
                    .id(bucket -> bucket)
                    .declaredAs(declared -> declared.text("bucket"))
                    .shownBy("aws_s3_bucket", bucket -> bucket, "grant")
                    .concern(Concern.ACCESS)
                    .done());

    private S3Listings() {}

    private static List<String> names(Asking ask) {
        return ask.all(BUCKETS).stream().map(Bucket::name).toList();
    }

    private static boolean isOpen(GetBucketAclResponse acl) {
        return acl.grants().stream()
                .anyMatch(grant -> grant.grantee() != null
                        && EVERYBODY.contains(String.valueOf(grant.grantee().uri())));
    }
}
