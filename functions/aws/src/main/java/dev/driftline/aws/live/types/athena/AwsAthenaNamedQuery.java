package dev.driftline.aws.live.types.athena;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import software.amazon.awssdk.services.athena.model.NamedQuery;

/// A query that people keep.
final class AwsAthenaNamedQuery {

    static final ResourceType<NamedQuery> TYPE = ResourceType.named("aws_athena_named_query")
            .readBy(Athena.NAMED_QUERIES)
            .needs("athena:GetNamedQuery")
            .attributes(query -> query, "database", "description", "name")
            .attribute("query", NamedQuery::queryString)
            // Queries of no workgroup are of this one (Amazon Athena API reference, CreateNamedQuery).
            .attribute("workgroup", NamedQuery::workGroup, Meaning.unsetIs("primary"))
            .ignored("id", "the identity")
            .done();

    private AwsAthenaNamedQuery() {}
}
