package dev.driftline.bench.estate;

import static dev.driftline.bench.estate.Kind.oneFor;
import static dev.driftline.bench.estate.Kind.share;

import java.util.List;
import java.util.Locale;

/// What an estate is made of. Parents come before what is in them; the last kind takes what rounding left over.
public enum Mix {
    NETWORK(
            oneFor(NetworkKinds.VPC, 500, NetworkKinds::vpc),
            oneFor(NetworkKinds.GATEWAY, 500, NetworkKinds::gateway),
            share(NetworkKinds.SUBNET, 14, NetworkKinds::subnet),
            share(NetworkKinds.TABLE, 9, NetworkKinds::table),
            share("aws_route", 9, NetworkKinds::route),
            share("aws_route_table_association", 14, NetworkKinds::association),
            share(NetworkKinds.GROUP, 16, NetworkKinds::group),
            share("aws_eip", 3, NetworkKinds::address),
            share("aws_network_interface", 3, NetworkKinds::networkInterface),
            share("aws_vpc_security_group_egress_rule", 10, NetworkKinds::egress),
            share("aws_vpc_security_group_ingress_rule", 20, NetworkKinds::ingress)),
    IAM(
            share(IdentityKinds.ROLE, 30, IdentityKinds::role),
            share(IdentityKinds.POLICY, 20, IdentityKinds::policy),
            oneFor("aws_iam_group", 100, IdentityKinds::group),
            share("aws_iam_user", 4, IdentityKinds::user),
            share("aws_iam_instance_profile", 6, IdentityKinds::profile),
            share("aws_iam_role_policy", 9, IdentityKinds::inline),
            share("aws_iam_role_policy_attachment", 30, IdentityKinds::attachment)),
    BUCKETS(
            share("aws_s3_bucket", 40, BucketKinds::bucket),
            share("aws_s3_bucket_versioning", 15, BucketKinds::versioning),
            share("aws_s3_bucket_server_side_encryption_configuration", 10, BucketKinds::encryption),
            share("aws_s3_bucket_policy", 5, BucketKinds::policy),
            share("aws_s3_bucket_public_access_block", 30, BucketKinds::accessBlock)),
    MIXED(
            oneFor(NetworkKinds.VPC, 500, NetworkKinds::vpc),
            share(NetworkKinds.GROUP, 10, NetworkKinds::group),
            share(IdentityKinds.ROLE, 10, IdentityKinds::role),
            share(IdentityKinds.POLICY, 10, IdentityKinds::policy),
            share("aws_iam_role_policy_attachment", 10, IdentityKinds::attachment),
            share(ServiceKinds.TOPIC, 8, ServiceKinds::topic),
            share("aws_cloudwatch_log_group", 9, ServiceKinds::logGroup),
            share("aws_cloudwatch_metric_alarm", 9, ServiceKinds::alarm),
            share("aws_dynamodb_table", 8, ServiceKinds::table),
            share("aws_sqs_queue", 6, ServiceKinds::queue),
            share("aws_s3_bucket", 10, BucketKinds::bucket),
            share("aws_security_group_rule", 10, NetworkKinds::egress));

    @SuppressWarnings("ImmutableEnumChecker") // List.of: nobody changes it
    private final List<Kind> kinds;

    Mix(Kind... kinds) {
        this.kinds = List.of(kinds);
    }

    List<Kind> kinds() {
        return kinds;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
