package dev.driftline.aws.live.types.iam;

import static dev.driftline.aws.live.types.iam.Iam.iam;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.iam.model.InstanceProfile;
import software.amazon.awssdk.services.iam.model.Role;

/// What hands a role to EC2 instances. The listing has all but the tags.
final class AwsIamInstanceProfile {

    private static final Lookup<String, InstanceProfile> PROFILES = Lookup.<String, InstanceProfile>each(
                    "iam:GetInstanceProfile",
                    (aws, name) -> iam(aws).getInstanceProfile(ask -> ask.instanceProfileName(name))
                            .instanceProfile())
            .global()
            .absentOn(Iam.NO_SUCH_ENTITY);

    /// Up to so many are asked for one by one.
    private static final int FEW = 3;

    private static final Lookup<String, InstanceProfile> LISTED = Lookup.<String, InstanceProfile>choosing(
                    "iam:ListInstanceProfiles",
                    (aws, names) -> names.size() > FEW ? listed(aws, Set.copyOf(names)) : Map.of())
            .global();

    static final ResourceType<InstanceProfile> TYPE = ResourceType.named("aws_iam_instance_profile")
            .identifiedBy("name")
            .readBy(AwsIamInstanceProfile::read)
            .needs(PROFILES, LISTED, Tagging.TAGGED_BY_IAM)
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

    private static Optional<InstanceProfile> read(Reads reads, DeclaredResource declared) {
        var name = declared.text("name");
        var arn = declared.text("arn");
        reads.prefetch(LISTED, name);
        reads.prefetch(Tagging.TAGGED_BY_IAM, arn);
        return reads.attempt(LISTED, name) instanceof LiveRead.Present<InstanceProfile>(var listed)
                ? Tagging.agreed(reads, declared, Tagging.TAGGED_BY_IAM, arn)
                        .map(tags -> listed.toBuilder().tags(Iam.tags(tags)).build())
                        .or(() -> reads.get(PROFILES, name))
                : reads.get(PROFILES, name);
    }

    private static Map<String, InstanceProfile> listed(Aws aws, Set<String> names) {
        return iam(aws).listInstanceProfilesPaginator(ask -> ask.maxItems(Iam.PAGE)).instanceProfiles().stream()
                .filter(profile -> names.contains(profile.instanceProfileName()))
                .collect(Collectors.toMap(
                        InstanceProfile::instanceProfileName, profile -> profile, (first, second) -> second));
    }

    /// An instance profile holds one role at most, whatever the list suggests (IAM API reference, InstanceProfile).
    private static String role(InstanceProfile profile) {
        return profile.roles().stream().findFirst().map(Role::roleName).orElse("");
    }
}
