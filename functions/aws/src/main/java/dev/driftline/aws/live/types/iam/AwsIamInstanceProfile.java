package dev.driftline.aws.live.types.iam;

import static dev.driftline.aws.live.types.iam.Iam.iam;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.iam.model.InstanceProfile;
import software.amazon.awssdk.services.iam.model.Role;

/// What hands a role to EC2 instances. One by one, because no listing has the tags.
final class AwsIamInstanceProfile {

    private static final Lookup<String, InstanceProfile> PROFILES = Lookup.<String, InstanceProfile>each(
                    "iam:GetInstanceProfile",
                    (aws, name) -> iam(aws).getInstanceProfile(ask -> ask.instanceProfileName(name))
                            .instanceProfile())
            .global()
            .absentOn(Iam.NO_SUCH_ENTITY);

    static final ResourceType<InstanceProfile> TYPE = ResourceType.named("aws_iam_instance_profile")
            .identifiedBy("name")
            .readBy(PROFILES)
            .attribute("path", InstanceProfile::path)
            .attribute("role", AwsIamInstanceProfile::role)
            .tags(profile -> Iam.tags(profile.tags()))
            .computed("arn", InstanceProfile::arn)
            .ignored("create_date", "set once by AWS; a profile made anew under the same name shows in unique_id")
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .ignored("name_prefix", "only read when Terraform creates the profile; the name is the identity")
            .computed("unique_id", InstanceProfile::instanceProfileId)
            .done();

    private AwsIamInstanceProfile() {}

    /// An instance profile holds one role at most, whatever the list suggests (IAM API reference, InstanceProfile).
    private static String role(InstanceProfile profile) {
        return profile.roles().stream().findFirst().map(Role::roleName).orElse("");
    }
}
