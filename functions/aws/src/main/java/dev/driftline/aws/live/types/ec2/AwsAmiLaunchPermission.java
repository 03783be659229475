package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Claim;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.ec2.model.ImageAttributeName;
import software.amazon.awssdk.services.ec2.model.LaunchPermission;

/// That one account, organisation or everybody may start instances from an image. It is there or not.
final class AwsAmiLaunchPermission {

    private static final Lookup<String, List<LaunchPermission>> PERMISSIONS =
            Lookup.<String, List<LaunchPermission>>each(
                            "ec2:DescribeImageAttribute",
                            (aws, image) -> ec2(aws).describeImageAttribute(
                                            ask -> ask.imageId(image).attribute(ImageAttributeName.LAUNCH_PERMISSION))
                                    .launchPermissions())
                    .absentOn("InvalidAMIID.NotFound", "InvalidAMIID.Unavailable");

    static final ResourceType<LaunchPermission> TYPE = ResourceType.named("aws_ami_launch_permission")
            .readBy(AwsAmiLaunchPermission::read)
            .needs(PERMISSIONS)
            .claimsMany(AwsAmiLaunchPermission::publishes)
            .ignored("account_id", "a part of the identity")
            .ignored("group", "a part of the identity")
            .ignored("id", "made of both parts by Terraform")
            .ignored("image_id", "a part of the identity")
            .ignored("organization_arn", "a part of the identity")
            .ignored("organizational_unit_arn", "a part of the identity")
            .done();

    private AwsAmiLaunchPermission() {}

    private static Optional<LaunchPermission> read(Reads reads, DeclaredResource declared) {
        return reads.get(PERMISSIONS, declared.text("image_id")).stream()
                .flatMap(List::stream)
                .filter(permission -> declared.text("account_id").equals(text(permission.userId()))
                        && declared.text("group").equals(text(permission.groupAsString()))
                        && declared.text("organization_arn").equals(text(permission.organizationArn()))
                        && declared.text("organizational_unit_arn").equals(text(permission.organizationalUnitArn())))
                .findFirst();
    }

    /// An image that everybody may use shows it.
    private static Stream<Claim> publishes(DeclaredResource declared) {
        return declared.text("group").equals("all")
                ? Stream.of(new Claim("aws_ami", declared.text("image_id"), "public", Value.of(true)))
                : Stream.empty();
    }

    private static String text(String told) {
        return Objects.requireNonNullElse(told, "");
    }
}
