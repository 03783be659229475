package dev.driftline.aws.live.types.dax;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.dax.model.ParameterGroup;

/// How long DAX clusters keep what they read. There are a few parameters, and a state has all of them.
final class AwsDaxParameterGroup {

    record Live(ParameterGroup group, Value parameters) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_dax_parameter_group")
            .readBy(AwsDaxParameterGroup::read)
            .needs(Dax.PARAMETER_GROUPS, Dax.PARAMETERS)
            .attribute("description", live -> live.group().description())
            .attribute("parameters", Live::parameters)
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsDaxParameterGroup() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var name = declared.text("id");
        reads.prefetch(Dax.PARAMETERS, name);
        return reads.get(Dax.PARAMETER_GROUPS, name)
                .map(group -> new Live(
                        group,
                        reads.attempt(Dax.PARAMETERS, name)
                                .value(parameters -> Value.set(
                                        parameters,
                                        parameter -> Value.block()
                                                .with("name", Value.of(parameter.parameterName()))
                                                .with("value", Value.of(parameter.parameterValue()))))));
    }
}
