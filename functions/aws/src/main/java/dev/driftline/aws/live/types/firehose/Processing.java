package dev.driftline.aws.live.types.firehose;

import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Processors of records. AWS answers parameters that nobody set, and the provider leaves these out of the state, or
/// does not, by its version; they mean the same.
/// Source: Amazon Data Firehose API reference, `ProcessorParameter`; terraform-provider-aws,
/// `defaultProcessorParameters`.
final class Processing {

    private static final Map<String, Set<String>> STANDARD = Map.of(
            "BufferIntervalInSeconds", Set.of("60"),
            "BufferSizeInMBs", Set.of("0.256", "0.25", "1", "1.0", "3", "3.0"),
            "NumberOfRetries", Set.of("3"));

    /// A destination whose processors have no parameters but those that somebody chose.
    static final Meaning MEANING = Meaning.each(Processing::chosen);

    private Processing() {}

    private static Value chosen(Value destination) {
        return destination.mapElements(element -> element instanceof Value.Block block
                ? within(
                        block,
                        "processing_configuration",
                        processing -> within(
                                processing,
                                "processors",
                                processor -> parameters(
                                        processor, block.get("role_arn").asText())))
                : element);
    }

    private static Value.Block within(Value.Block block, String field, UnaryOperator<Value.Block> change) {
        return block.fields().containsKey(field)
                ? block.with(
                        field,
                        block.get(field)
                                .mapElements(element ->
                                        element instanceof Value.Block inner ? change.apply(inner) : element))
                : block;
    }

    private static Value.Block parameters(Value.Block processor, String role) {
        var chosen = processor.get("parameters").elements().stream()
                .filter(parameter -> !isStandard(parameter.entries(), role))
                .toList();
        return processor.fields().containsKey("parameters")
                ? processor.with("parameters", new Value.SetOf(chosen))
                : processor;
    }

    private static boolean isStandard(Map<String, Value> parameter, String role) {
        var name = parameter.getOrDefault("parameter_name", Value.absent()).asText();
        var value = parameter.getOrDefault("parameter_value", Value.absent()).asText();
        return STANDARD.getOrDefault(name, Set.of()).contains(value) || (name.equals("RoleArn") && value.equals(role));
    }
}
