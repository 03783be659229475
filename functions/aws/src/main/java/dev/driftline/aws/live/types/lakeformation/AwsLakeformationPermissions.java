package dev.driftline.aws.live.types.lakeformation;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.lakeformation.model.PrincipalResourcePermissions;

/// What somebody may do with a part of the data catalog.
final class AwsLakeformationPermissions {

    static final ResourceType<List<PrincipalResourcePermissions>> TYPE = ResourceType.named(
                    "aws_lakeformation_permissions")
            .readBy(AwsLakeformationPermissions::read)
            .needs(LakeFormation.PERMISSIONS)
            .attribute("permissions", live -> all(live, PrincipalResourcePermissions::permissionsAsStrings))
            .attribute(
                    "permissions_with_grant_option",
                    live -> all(live, PrincipalResourcePermissions::permissionsWithGrantOptionAsStrings))
            .allIgnored(
                    "a part of the identity: on what the permission is given",
                    "catalog_id",
                    "catalog_resource",
                    "data_cells_filter",
                    "data_location",
                    "database",
                    "lf_tag",
                    "lf_tag_policy",
                    "table",
                    "table_with_columns")
            .ignored("id", "a number that Terraform makes up")
            .ignored("principal", "a part of the identity")
            .done();

    private AwsLakeformationPermissions() {}

    private static Optional<List<PrincipalResourcePermissions>> read(Reads reads, DeclaredResource declared) {
        var on = GrantedResource.of(declared);
        var principal = declared.text("principal");
        return reads.get(
                        LakeFormation.PERMISSIONS,
                        new LakeFormation.Grant(declared.text("catalog_id"), principal, on.asked()))
                .map(listed -> on.in(listed, principal))
                .filter(entries -> !entries.isEmpty());
    }

    private static Value all(
            List<PrincipalResourcePermissions> entries, Function<PrincipalResourcePermissions, List<String>> of) {
        return Value.set(entries.stream()
                .flatMap(entry -> of.apply(entry).stream())
                .distinct()
                .toList());
    }
}
