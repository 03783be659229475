package dev.driftline.aws.client;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How fast a scan may ask each service of an account in a region: a quarter of what AWS refills, since the quota is
/// shared with the account's own deployments and autoscalers.
public final class RateLimits {

    /// Published quotas, by quarter.
    private static final Map<String, Rate> QUARTERS = Map.ofEntries(
            // Amazon API Gateway quotas: all management operations together 10 a second, burst 40.
            Map.entry("apigateway", new Rate(2.5, 10)),
            // Cloud Control API, whose calls IAM counts to CloudFormation: throttled at about 25 reads a second
            // (aws-nuke, pull request 510); none is published.
            Map.entry("cloudformation", new Rate(5, 10)),
            // AWS CloudTrail quotas: LookupEvents 2 a second.
            Map.entry("cloudtrail", new Rate(0.5, 2)),
            // CloudWatch quotas: DescribeAlarms 9 a second.
            Map.entry("cloudwatch", new Rate(2.25, 9)),
            // Amazon EC2, "Request throttling": describing actions 20 a second, burst 100.
            Map.entry("ec2", new Rate(5, 25)),
            // AWS Lambda quotas: control plane requests 15 a second, all of them together.
            Map.entry("lambda", new Rate(3.75, 15)),
            // CloudWatch Logs quotas: DescribeLogGroups 10 a second.
            Map.entry("logs", new Rate(2.5, 10)),
            // Route 53 quotas, "API throttling": 10 a second, burst 50, for the whole account.
            Map.entry("route53", new Rate(2.5, 12)),
            // S3 publishes thousands a second for objects and nothing for settings, each of which is a call a bucket.
            Map.entry("s3", new Rate(100, 100)),
            // Systems Manager quotas: GetParameters 40 a second.
            Map.entry("ssm", new Rate(10, 10)),
            // Resource Groups Tagging API quotas: GetResources 15 a second.
            Map.entry("tag", new Rate(3.75, 15)));

    /// Where AWS publishes nothing. A throttle lowers it.
    private static final Rate UNPUBLISHED = new Rate(20, 40);

    /// One quota for all regions.
    private static final Set<String> GLOBAL = Set.of("cloudfront", "iam", "organizations", "route53");

    private final Map<String, Rate> rates;
    private final Optional<Rate> others;

    private RateLimits(Map<String, Rate> rates, Optional<Rate> others) {
        this.rates = rates;
        this.others = others;
    }

    public static RateLimits ofAws() {
        return new RateLimits(QUARTERS, Optional.of(UNPUBLISHED));
    }

    /// As fast as can be: an emulator's quota is nobody's.
    public static RateLimits none() {
        return new RateLimits(Map.of(), Optional.empty());
    }

    /// The same limit for each service.
    public static RateLimits of(Rate each) {
        return new RateLimits(Map.of(), Optional.of(each));
    }

    /// @param service as IAM calls it
    Optional<Rate> of(String service) {
        return Optional.ofNullable(rates.get(service)).or(() -> others);
    }

    boolean isGlobal(String service) {
        return GLOBAL.contains(service);
    }
}
