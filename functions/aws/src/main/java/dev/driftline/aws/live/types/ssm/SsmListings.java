package dev.driftline.aws.live.types.ssm;

import static dev.driftline.aws.live.types.ssm.Ssm.ssm;

import dev.driftline.aws.live.kit.Listing;
import dev.driftline.core.scan.Existing.Concern;
import java.util.List;
import software.amazon.awssdk.services.ssm.model.DocumentKeyValuesFilter;

/// Parameters, by name and never with their values, and documents of the account.
public final class SsmListings {

    private static final DocumentKeyValuesFilter OWN =
            DocumentKeyValuesFilter.builder().key("Owner").values("Self").build();

    public static final List<Listing<?>> ALL = List.of(
            Listing.of("aws_ssm_parameter")
                    .from(
                            "ssm:DescribeParameters",
                            aws -> ssm(aws).describeParametersPaginator().stream()
                                    .flatMap(page -> page.parameters().stream())
                                    .toList())
                    .id(parameter -> parameter.name())
                    .arn("ssm", parameter -> "parameter/" + parameter.name().replaceFirst("^/", ""))
                    .concern(Concern.MINOR)
                    .done(),
            Listing.of("aws_ssm_document")
                    .from(
                            "ssm:ListDocuments",
                            aws -> ssm(aws).listDocumentsPaginator(ask -> ask.filters(OWN))
                                    .documentIdentifiers())
                    .id(document -> document.name())
                    .tags(document -> document.tags())
                    .without(document -> "Amazon".equals(document.owner()))
                    .concern(Concern.MINOR)
                    .done());

    private SsmListings() {}
}
