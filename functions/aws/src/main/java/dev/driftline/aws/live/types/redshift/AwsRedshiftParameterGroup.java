package dev.driftline.aws.live.types.redshift;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Parameters;
import dev.driftline.core.compare.JsonText;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.redshift.model.ClusterParameterGroup;

/// Parameters of a cluster, one of which is JSON.
final class AwsRedshiftParameterGroup {

    record Live(ClusterParameterGroup group, Value parameters) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_redshift_parameter_group")
            .readBy(AwsRedshiftParameterGroup::read)
            .needs(Redshift.PARAMETER_GROUPS, Redshift.PARAMETERS.user(), Redshift.PARAMETERS.all())
            .attribute("description", live -> live.group().description())
            .attribute("family", live -> live.group().parameterGroupFamily())
            .attribute("parameter", Live::parameters, Parameters.MEANING.then(Meaning.field("value", JsonText.MEANING)))
            .tags(live -> Redshift.tags(live.group().tags()))
            .ignored("arn", "made of the name, which is the identity, by Terraform")
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .done();

    private AwsRedshiftParameterGroup() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var name = declared.text("id");
        reads.prefetch(Redshift.PARAMETERS.user(), name);
        return reads.get(Redshift.PARAMETER_GROUPS, name)
                .map(group -> new Live(group, Redshift.PARAMETERS.read(reads, declared, name)));
    }
}
