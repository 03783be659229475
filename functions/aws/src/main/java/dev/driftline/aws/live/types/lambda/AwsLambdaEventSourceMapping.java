package dev.driftline.aws.live.types.lambda;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.compare.EventPattern;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.lambda.model.EventSourceMappingConfiguration;
import software.amazon.awssdk.services.lambda.model.SelfManagedEventSource;

/// What a function takes its events from.
final class AwsLambdaEventSourceMapping {

    private static final Shape SHAPE =
            Shape.PLAIN.complete().renamed("filters", "filter").renamed("destination", "destination_arn");

    /// What a mapping is on its way to; of the others (`Creating`, `Updating`) nothing can be said.
    private static final Map<String, String> SETTLED =
            Map.of("Enabled", "Enabled", "Enabling", "Enabled", "Disabled", "Disabled", "Disabling", "Disabled");

    private static final Meaning STATE = sides -> {
        var declared = SETTLED.get(sides.declared().asText());
        var live = SETTLED.get(sides.live().asText());
        return declared == null || live == null
                ? new Meaning.Sides(Value.absent(), Value.absent())
                : new Meaning.Sides(Value.of(declared), Value.of(live));
    };

    private static final Meaning FILTERS = Meaning.field("filter", Meaning.field("pattern", EventPattern.MEANING));

    /// Servers in any order.
    private static final Meaning ENDPOINTS = Meaning.field("endpoints", Meaning.each(endpoints -> {
        var sorted = new TreeMap<String, String>();
        endpoints
                .entries()
                .forEach((kind, servers) -> sorted.put(
                        kind,
                        Stream.of(servers.asText().split(",", -1))
                                .map(String::strip)
                                .sorted()
                                .collect(Collectors.joining(","))));
        return Value.map(sorted);
    }));

    static final ResourceType<EventSourceMappingConfiguration> TYPE = ResourceType.named(
                    "aws_lambda_event_source_mapping")
            .identifiedBy("uuid")
            .readBy(LambdaSettings.MAPPINGS)
            .attribute(
                    "amazon_managed_kafka_event_source_config",
                    mapping -> SHAPE.single(mapping.amazonManagedKafkaEventSourceConfig()))
            .attributes(
                    mapping -> mapping,
                    "batch_size",
                    "bisect_batch_on_function_error",
                    "event_source_arn",
                    "maximum_batching_window_in_seconds",
                    "function_response_types",
                    "queues",
                    "starting_position",
                    "starting_position_timestamp",
                    "topics",
                    "tumbling_window_in_seconds")
            .allComputed(
                    mapping -> mapping,
                    "maximum_record_age_in_seconds",
                    "maximum_retry_attempts",
                    "parallelization_factor")
            .attribute("destination_config", mapping -> SHAPE.single(mapping.destinationConfig()))
            .attribute(
                    "document_db_event_source_config", mapping -> SHAPE.single(mapping.documentDBEventSourceConfig()))
            .attribute("enabled", AwsLambdaEventSourceMapping::enabled, Meaning.whereTold())
            .attribute("filter_criteria", AwsLambdaEventSourceMapping::filters, FILTERS)
            .attribute("function_name", EventSourceMappingConfiguration::functionArn, FunctionNames.MEANING)
            .attribute("scaling_config", mapping -> SHAPE.single(mapping.scalingConfig()))
            .attribute("self_managed_event_source", mapping -> endpoints(mapping.selfManagedEventSource()), ENDPOINTS)
            .attribute(
                    "self_managed_kafka_event_source_config",
                    mapping -> SHAPE.single(mapping.selfManagedKafkaEventSourceConfig()))
            .attribute("source_access_configuration", mapping -> SHAPE.set(mapping.sourceAccessConfigurations()))
            .computed("state", EventSourceMappingConfiguration::state, STATE)
            .ignored("function_arn", "the same as function_name, which is compared")
            .allIgnored("the identity", "id", "uuid")
            .ignored("last_modified", "a date that follows every change; the changes are compared")
            .ignored("last_processing_result", "tells of the last events, not of the mapping")
            .ignored("state_transition_reason", "a word on the last change of state, which is compared")
            .done();

    private AwsLambdaEventSourceMapping() {}

    private static @Nullable Boolean enabled(EventSourceMappingConfiguration mapping) {
        var state = SETTLED.get(String.valueOf(mapping.state()));
        return state == null ? null : state.equals("Enabled");
    }

    /// Filters may be encrypted with a key that Driftline may not use.
    private static Value filters(EventSourceMappingConfiguration mapping) {
        var problem = mapping.filterCriteriaError();
        return problem == null
                ? SHAPE.single(mapping.filterCriteria())
                : new Value.Unknown(
                        LiveRead.Failure.DENIED,
                        String.valueOf(problem.errorCode()),
                        String.valueOf(problem.message()));
    }

    private static Value endpoints(@Nullable SelfManagedEventSource source) {
        if (source == null) {
            return Value.absent();
        }
        var endpoints = new TreeMap<String, String>();
        source.endpointsAsStrings().forEach((kind, servers) -> endpoints.put(kind, String.join(",", servers)));
        return Value.single(Value.block().with("endpoints", Value.map(endpoints)));
    }
}
