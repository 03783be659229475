package dev.driftline.aws.live.types.rds;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.rds.model.DBInstanceRole;

/// A role that an instance uses for one of its features.
final class AwsDbInstanceRoleAssociation {

    static final ResourceType<DBInstanceRole> TYPE = ResourceType.named("aws_db_instance_role_association")
            .readBy((reads, declared) -> reads.get(Instances.BY_IDENTIFIER, declared.text("db_instance_identifier"))
                    .flatMap(db -> db.associatedRoles().stream()
                            .filter(role -> declared.text("role_arn").equals(role.roleArn()))
                            .findFirst()))
            .needs(Instances.BY_IDENTIFIER)
            .attribute("feature_name", DBInstanceRole::featureName)
            .ignored("db_instance_identifier", "the identity")
            .ignored("id", "the identity")
            .ignored("role_arn", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsDbInstanceRoleAssociation() {}
}
