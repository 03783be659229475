package dev.driftline.aws.live;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.scan.LiveResources.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which physical thing a declared resource is: two that are the same thing are managed twice.
final class Things {

    /// Services without regions: whichever region a provider is set to, they are the same things.
    private static final List<String> GLOBAL =
            List.of("aws_iam_", "aws_route53_", "aws_cloudfront_", "aws_organizations_", "aws_budgets_", "aws_waf_");

    /// What AWS gives once: another one under the same name is another resource. Source: IAM user guide, "IAM
    /// identifiers" (unique identifiers); Amazon RDS API reference, DBInstance (DbiResourceId) and DBCluster
    /// (DbClusterResourceId); Amazon S3 User Guide, "Creating a general purpose bucket" (its region cannot change).
    private static final Map<String, String> GIVEN_ONCE = Map.of(
            "aws_iam_group", "unique_id",
            "aws_iam_instance_profile", "unique_id",
            "aws_iam_policy", "policy_id",
            "aws_iam_role", "unique_id",
            "aws_iam_user", "unique_id",
            "aws_db_instance", "resource_id",
            "aws_docdb_cluster", "cluster_resource_id",
            "aws_neptune_cluster", "cluster_resource_id",
            "aws_rds_cluster", "cluster_resource_id",
            "aws_s3_bucket", "region");

    /// Two ways to write one rule of a security group; both know its number. Source: Terraform, the documentation of
    /// `aws_security_group_rule` and of `aws_vpc_security_group_ingress_rule` ("should not be used with").
    private static final Set<String> GROUP_RULES = Set.of(
            "aws_security_group_rule", "aws_vpc_security_group_egress_rule", "aws_vpc_security_group_ingress_rule");

    private Things() {}

    /// @param known what is known of its type
    /// @return empty where nothing outside the state is meant, or it cannot be told.
    static Optional<String> key(DeclaredResource declared, Optional<ResourceType<?>> known, Place place) {
        var rule = declared.text("security_group_rule_id");
        if (GROUP_RULES.contains(declared.type()) && !rule.isEmpty()) {
            return Optional.of(String.join(" ", "security_group_rule", place.account(), place.region(), rule));
        }
        return known.filter(type -> type.verified() != Verified.STATE_ONLY)
                .filter(type -> !type.identity(declared).isEmpty())
                .map(type -> String.join(
                        " ",
                        type.rules().claimedAs(),
                        place.account(),
                        GLOBAL.stream().anyMatch(declared.type()::startsWith) ? "" : place.region(),
                        type.identity(declared)));
    }

    static boolean isGivenOnce(String type, String attribute) {
        return attribute.equals(GIVEN_ONCE.get(type));
    }
}
