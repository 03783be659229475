package dev.driftline.aws.live.types.ssm;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.core.model.Value;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.DocumentDescription;
import software.amazon.awssdk.services.ssm.model.DocumentPermissionType;
import software.amazon.awssdk.services.ssm.model.Parameter;
import software.amazon.awssdk.services.ssm.model.ParameterMetadata;
import software.amazon.awssdk.services.ssm.model.ParameterStringFilter;
import software.amazon.awssdk.services.ssm.model.Tag;

/// Parameters and documents.
final class Ssm {

    /// `DescribeParameters` takes so many names in a filter (AWS Systems Manager API reference, ParameterStringFilter).
    private static final int NAMES = 50;

    /// `GetParameters` takes so many (AWS Systems Manager API reference).
    private static final int VALUES = 10;

    /// @param name of the document
    /// @param format in which its content is wanted, as the state has it; empty for its own
    record Content(String name, String format) {}

    /// @param type `Parameter`, `MaintenanceWindow`
    record Tagged(String type, String id) {}

    /// By name: all of a parameter but its value.
    static final Lookup<String, ParameterMetadata> PARAMETERS = Lookup.batches(
            "ssm:DescribeParameters",
            NAMES,
            (aws, names) -> ssm(aws)
                    .describeParametersPaginator(ask -> ask.maxResults(NAMES).parameterFilters(List.of(called(names))))
                    .stream()
                    .flatMap(page -> page.parameters().stream())
                    .toList(),
            ParameterMetadata::name);

    /// By name: values of parameters that are no secrets. Nobody may ask for others here.
    static final Lookup<String, Parameter> PLAIN_VALUES = Lookup.batches(
            "ssm:GetParameters",
            VALUES,
            (aws, names) -> ssm(aws).getParameters(ask -> ask.names(names).withDecryption(false))
                    .parameters(),
            Parameter::name);

    /// By name.
    static final Lookup<String, DocumentDescription> DOCUMENTS = Lookup.<String, DocumentDescription>each(
                    "ssm:DescribeDocument",
                    (aws, name) ->
                            ssm(aws).describeDocument(ask -> ask.name(name)).document())
            .absentOn("InvalidDocument");

    /// The newest version, which is what Terraform writes.
    static final Lookup<Content, String> CONTENTS = Lookup.<Content, String>each(
                    "ssm:GetDocument",
                    (aws, of) -> ssm(aws).getDocument(ask -> {
                                ask.name(of.name()).documentVersion("$LATEST");
                                if (!of.format().isEmpty()) {
                                    ask.documentFormat(of.format());
                                }
                            })
                            .content())
            .absentOn("InvalidDocument");

    /// By name: the accounts that may use the document.
    static final Lookup<String, List<String>> SHARES = Lookup.<String, List<String>>each(
                    "ssm:DescribeDocumentPermission",
                    (aws, name) -> ssm(aws).describeDocumentPermission(
                                    ask -> ask.name(name).permissionType(DocumentPermissionType.SHARE))
                            .accountIds())
            .absentOn("InvalidDocument");

    static final Lookup<Tagged, Map<String, String>> TAGS = Lookup.<Tagged, Map<String, String>>each(
                    "ssm:ListTagsForResource",
                    (aws, of) -> tags(ssm(aws).listTagsForResource(
                                    ask -> ask.resourceType(of.type()).resourceId(of.id()))
                            .tagList()))
            .absentOn("InvalidResourceId");

    private Ssm() {}

    static SsmClient ssm(Aws aws) {
        return aws.client(SsmClient.class, SsmClient::builder);
    }

    private static ParameterStringFilter called(List<String> names) {
        return ParameterStringFilter.builder()
                .key("Name")
                .option("Equals")
                .values(names)
                .build();
    }

    static Map<String, String> tags(Collection<Tag> tags) {
        return tags.stream().collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second));
    }

    static Value tagMap(Collection<Tag> tags) {
        return Value.map(tags(tags));
    }
}
