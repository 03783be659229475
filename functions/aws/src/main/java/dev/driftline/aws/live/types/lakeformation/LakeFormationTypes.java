package dev.driftline.aws.live.types.lakeformation;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of Lake Formation.
public final class LakeFormationTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_lakeformation_data_lake_settings", () -> AwsLakeformationDataLakeSettings.TYPE),
            entry("aws_lakeformation_lf_tag", () -> AwsLakeformationLfTag.TYPE),
            entry("aws_lakeformation_permissions", () -> AwsLakeformationPermissions.TYPE),
            entry("aws_lakeformation_resource", () -> AwsLakeformationResource.TYPE));

    private LakeFormationTypes() {}
}
