package dev.driftline.aws.live.types.lakeformation;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.Value;
import java.util.List;
import software.amazon.awssdk.services.lakeformation.model.DataLakePrincipal;
import software.amazon.awssdk.services.lakeformation.model.DataLakeSettings;
import software.amazon.awssdk.services.lakeformation.model.PrincipalPermissions;

/// Who administers the data lake, and what is allowed where nobody said anything.
final class AwsLakeformationDataLakeSettings {

    static final ResourceType<DataLakeSettings> TYPE = ResourceType.named("aws_lakeformation_data_lake_settings")
            .identifiedBy("catalog_id")
            .readBy(LakeFormation.SETTINGS)
            .attribute("admins", live -> names(live.dataLakeAdmins()))
            .attribute("allow_external_data_filtering", DataLakeSettings::allowExternalDataFiltering)
            .attribute("authorized_session_tag_value_list", live -> Value.set(live.authorizedSessionTagValueList()))
            .attribute("create_database_default_permissions", live -> given(live.createDatabaseDefaultPermissions()))
            .attribute("create_table_default_permissions", live -> given(live.createTableDefaultPermissions()))
            .attribute("external_data_filtering_allow_list", live -> names(live.externalDataFilteringAllowList()))
            .attribute("read_only_admins", live -> names(live.readOnlyAdmins()))
            .attribute("trusted_resource_owners", live -> Value.set(live.trustedResourceOwners()))
            .ignored("catalog_id", "the identity")
            .ignored("id", "a number that Terraform makes up")
            .done();

    private AwsLakeformationDataLakeSettings() {}

    private static Value names(List<DataLakePrincipal> principals) {
        return Value.set(principals.stream()
                .map(DataLakePrincipal::dataLakePrincipalIdentifier)
                .toList());
    }

    private static Value given(List<PrincipalPermissions> given) {
        return Value.set(
                given,
                each -> Value.block()
                        .with("permissions", Value.set(each.permissionsAsStrings()))
                        .with(
                                "principal",
                                Value.of(
                                        each.principal() == null
                                                ? null
                                                : each.principal().dataLakePrincipalIdentifier())));
    }
}
