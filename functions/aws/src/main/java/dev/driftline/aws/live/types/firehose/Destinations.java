package dev.driftline.aws.live.types.firehose;

import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.model.Value;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;

/// Destinations in the spelling of a state, which lifts what AWS keeps in small structures (`BufferingHints`,
/// `RetryOptions`, `EncryptionConfiguration`, `CopyCommand`) into the structure around.
final class Destinations {

    private static final Shape SHAPE = Shape.PLAIN
            .complete()
            .renamed("cloud_watch_logging_options", "cloudwatch_logging_options")
            .renamed("s3_destination_description", "s3_configuration")
            .renamed("s3_backup_description", "s3_backup_configuration")
            .renamed("vpc_configuration_description", "vpc_config")
            .renamed("hec_acknowledgment_timeout_in_seconds", "hec_acknowledgment_timeout")
            .renamed("attribute_name", "name")
            .renamed("attribute_value", "value")
            // A secret, which AWS answers all the same.
            .renamed("hec_token", "never_compared");

    /// What is lifted out of a structure, and how it is called then.
    private static final Map<String, Map<String, String>> LIFTED = Map.of(
            "buffering_hints", Map.of("interval_in_seconds", "buffering_interval", "size_in_m_bs", "buffering_size"),
            "copy_command",
                    Map.of(
                            "copy_options", "copy_options",
                            "data_table_columns", "data_table_columns",
                            "data_table_name", "data_table_name"),
            "endpoint_configuration", Map.of("name", "name", "url", "url"),
            "retry_options", Map.of("duration_in_seconds", "retry_duration"));

    private Destinations() {}

    /// A destination, or the lack of one.
    static Value of(@Nullable SdkPojo destination) {
        return destination == null ? Value.single(null) : Value.single(spelled(SHAPE.block(destination)));
    }

    private static Value.Block spelled(Value.Block block) {
        var fields = new TreeMap<String, Value>();
        block.fields().forEach((name, value) -> {
            var lifted = LIFTED.get(name);
            if (lifted != null) {
                lifted.forEach((from, to) -> fields.put(to, first(value).get(from)));
            } else if (name.equals("encryption_configuration")) {
                var key = first(first(value).get("kms_encryption_config"));
                fields.put("kms_key_arn", key.get("awskms_key_arn"));
            } else {
                fields.put(name, name.endsWith("_ser_de") ? chosen(value) : within(value));
            }
        });
        return new Value.Block(fields);
    }

    private static Value within(Value value) {
        return value.mapElements(element -> element instanceof Value.Block block ? spelled(block) : element);
    }

    /// Formats are answered without what has its default, which the provider writes.
    private static Value chosen(Value value) {
        return value.mapElements(element -> {
            var fields = new TreeMap<>(element.entries());
            fields.values().removeIf(Value::isEmpty);
            return new Value.Block(fields);
        });
    }

    private static Value.Block first(Value value) {
        return value.elements().stream().findFirst().orElseGet(Value::block) instanceof Value.Block block
                ? block
                : Value.block();
    }
}
