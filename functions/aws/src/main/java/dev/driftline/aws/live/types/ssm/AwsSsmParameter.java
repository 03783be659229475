package dev.driftline.aws.live.types.ssm;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.aws.live.types.kms.KmsKeyNames;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.ssm.model.Parameter;
import software.amazon.awssdk.services.ssm.model.ParameterMetadata;
import software.amazon.awssdk.services.ssm.model.ParameterType;

/// A parameter. The value of a secret one is never asked for, and neither is one that the state keeps encrypted, as
/// Pulumi's do: that somebody wrote it shows in its version.
final class AwsSsmParameter {

    private static final String CHOSEN_BY_AWS = "Intelligent-Tiering";

    /// AWS answers the tier that it chose.
    private static final Meaning TIER = sides ->
            sides.declared().asText().equals(CHOSEN_BY_AWS) ? new Meaning.Sides(sides.live(), sides.live()) : sides;

    /// @param value as declared, where it is not compared
    /// @param plainValue unless the version has to tell
    record Live(ParameterMetadata parameter, Value value, Value plainValue, boolean versionTells, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_ssm_parameter")
            .identifiedBy("name")
            .readBy(AwsSsmParameter::read)
            .needs(Ssm.PARAMETERS, Ssm.PLAIN_VALUES, Ssm.TAGS, Tagging.TAGGED)
            .attributes(Live::parameter, "allowed_pattern", "description", "type")
            .allComputed(Live::parameter, "data_type")
            .computed("insecure_value", Live::plainValue)
            .computed("key_id", live -> live.parameter().keyId(), KmsKeyNames.MEANING)
            .computed("tier", live -> live.parameter().tierAsString(), TIER)
            .sensitive("value", Live::value)
            .computed("version", live -> live.versionTells() ? live.parameter().version() : null, Meaning.whereTold())
            .tags(Live::tags)
            .ignored("arn", "follows from the name, which is the identity")
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .ignored("overwrite", "tells Terraform what to do; AWS knows nothing of it")
            .done();

    private AwsSsmParameter() {}

    private static boolean secret(ParameterMetadata parameter) {
        return parameter.type() == ParameterType.SECURE_STRING;
    }

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var name = declared.text("name");
        var arn = declared.text("arn");
        if (!arn.isEmpty()) {
            reads.prefetch(Tagging.TAGGED, arn);
        }
        return reads.get(Ssm.PARAMETERS, name).map(parameter -> {
            var versionTells =
                    secret(parameter) || declared.get("value").unknown().isPresent();
            var plain = versionTells
                    ? Value.absent()
                    : reads.attempt(Ssm.PLAIN_VALUES, name).value(AwsSsmParameter::value);
            // A state has either of both attributes, the other empty; a secret one is never compared.
            var value = versionTells || declared.get("value").isEmpty() ? declared.get("value") : plain;
            return new Live(
                    parameter,
                    value,
                    plain,
                    versionTells,
                    Tagging.tags(reads, declared, arn, Ssm.TAGS, new Ssm.Tagged("Parameter", name)));
        });
    }

    private static Value value(Parameter parameter) {
        return Value.of(parameter.value());
    }
}
