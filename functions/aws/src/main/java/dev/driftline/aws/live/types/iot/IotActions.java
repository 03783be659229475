package dev.driftline.aws.live.types.iot;

import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.iot.model.Action;
import software.amazon.awssdk.services.iot.model.HttpAction;
import software.amazon.awssdk.services.iot.model.KafkaAction;
import software.amazon.awssdk.services.iot.model.TimestreamAction;

/// What a rule does with a message, by kind.
final class IotActions {

    private static final Shape PLAIN =
            Shape.PLAIN.renamed("dynamo_db", "dynamodb").renamed("dynamo_d_bv2", "dynamodbv2");

    private static final Shape HTTP = PLAIN.renamed("headers", "http_header");

    private static final Shape KAFKA = PLAIN.renamed("headers", "header");

    private static final Shape TIMESTREAM = PLAIN.renamed("dimensions", "dimension");

    private static final Shape ALL = PLAIN.with("http", HttpAction.class, HTTP::single)
            .with("kafka", KafkaAction.class, KAFKA::single)
            .with("timestream", TimestreamAction.class, TIMESTREAM::single);

    private IotActions() {}

    /// The actions of one kind.
    static Value of(List<Action> actions, Function<Action, @Nullable SdkPojo> kind) {
        return Value.set(actions.stream().map(kind).filter(Objects::nonNull).toList(), IotActions::block);
    }

    /// The action for when another fails: a block with one of each kind, and all but one are empty.
    static Value error(@Nullable Action action) {
        return ALL.single(action);
    }

    private static Value.Block block(SdkPojo action) {
        return switch (action) {
            case HttpAction http -> HTTP.block(http);
            case KafkaAction kafka -> KAFKA.block(kafka);
            case TimestreamAction timestream -> TIMESTREAM.block(timestream);
            default -> PLAIN.block(action);
        };
    }
}
