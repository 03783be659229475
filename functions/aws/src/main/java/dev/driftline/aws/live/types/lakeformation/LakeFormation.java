package dev.driftline.aws.live.types.lakeformation;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.lakeformation.LakeFormationClient;
import software.amazon.awssdk.services.lakeformation.model.DataLakeSettings;
import software.amazon.awssdk.services.lakeformation.model.GetLfTagResponse;
import software.amazon.awssdk.services.lakeformation.model.PrincipalResourcePermissions;
import software.amazon.awssdk.services.lakeformation.model.Resource;
import software.amazon.awssdk.services.lakeformation.model.ResourceInfo;

/// Who may see what of the data catalog. An empty catalog means the caller's own.
final class LakeFormation {

    private static final String NONE = "EntityNotFoundException";

    record TagKey(String catalog, String key) {}

    record Grant(String catalog, String principal, Resource resource) {}

    /// By catalog.
    static final Lookup<String, DataLakeSettings> SETTINGS = Lookup.<String, DataLakeSettings>each(
                    "lakeformation:GetDataLakeSettings",
                    (aws, catalog) -> lakeFormation(aws)
                            .getDataLakeSettings(ask -> ask.catalogId(set(catalog)))
                            .dataLakeSettings())
            .absentOn(NONE);

    static final Lookup<TagKey, GetLfTagResponse> TAGS = Lookup.<TagKey, GetLfTagResponse>each(
                    "lakeformation:GetLFTag",
                    (aws, tag) -> lakeFormation(aws)
                            .getLFTag(ask -> ask.catalogId(set(tag.catalog())).tagKey(tag.key())))
            .absentOn(NONE);

    /// By ARN.
    static final Lookup<String, ResourceInfo> RESOURCES = Lookup.<String, ResourceInfo>each(
                    "lakeformation:DescribeResource",
                    (aws, arn) -> lakeFormation(aws)
                            .describeResource(ask -> ask.resourceArn(arn))
                            .resourceInfo())
            .absentOn(NONE);

    static final Lookup<Grant, List<PrincipalResourcePermissions>> PERMISSIONS =
            Lookup.<Grant, List<PrincipalResourcePermissions>>each(
                            "lakeformation:ListPermissions",
                            (aws, grant) -> lakeFormation(aws)
                                    .listPermissionsPaginator(ask -> ask.catalogId(set(grant.catalog()))
                                            .principal(who -> who.dataLakePrincipalIdentifier(grant.principal()))
                                            .resource(grant.resource()))
                                    .stream()
                                    .flatMap(page -> page.principalResourcePermissions().stream())
                                    .toList())
                    .absentOn(NONE);

    private LakeFormation() {}

    static LakeFormationClient lakeFormation(Aws aws) {
        return aws.client(LakeFormationClient.class, LakeFormationClient::builder);
    }

    static @Nullable String set(String text) {
        return text.isEmpty() ? null : text;
    }
}
