package dev.driftline.aws.live.types.glue;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.services.glue.model.Connection;

/// How jobs and crawlers reach a store.
final class AwsGlueConnection {

    private static final Shape SHAPE = Shape.PLAIN.complete();

    /// @param properties with the passwords that the state has, since Glue is asked for none
    record Live(Connection connection, Value properties, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_glue_connection")
            .readBy(AwsGlueConnection::read)
            .needs(GlueCatalog.CONNECTIONS)
            .needs(Glue.TAGS)
            .needs(Tagging.TAGGED)
            .sensitive("connection_properties", Live::properties)
            .attribute(
                    "connection_type",
                    live -> live.connection().connectionTypeAsString(),
                    // AWS always answers one.
                    Meaning.whereTold())
            .attributes(Live::connection, "description", "match_criteria")
            .attribute(
                    "physical_connection_requirements",
                    live -> SHAPE.single(live.connection().physicalConnectionRequirements()))
            .tags(Live::tags)
            .ignored("arn", "follows from the id, which is the identity")
            .ignored("catalog_id", "a part of the identity")
            .ignored("id", "the identity")
            .ignored("name", "a part of the identity")
            .done();

    private AwsGlueConnection() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        return Glue.tagged(reads, declared, GlueCatalog.CONNECTIONS, GlueCatalog.Named.of(declared))
                .map(live -> new Live(
                        live.thing(), properties(live.thing(), declared.get("connection_properties")), live.tags()));
    }

    private static Value properties(Connection connection, Value declared) {
        var properties = new TreeMap<String, Value>();
        connection.connectionPropertiesAsStrings().forEach((name, value) -> properties.put(name, Value.of(value)));
        properties.keySet().removeIf(AwsGlueConnection::isPassword);
        declared.entries().forEach((name, value) -> {
            if (isPassword(name)) {
                properties.put(name, value);
            }
        });
        return new Value.MapOf(properties);
    }

    /// `PASSWORD`, `ENCRYPTED_PASSWORD`, `KAFKA_SASL_SCRAM_PASSWORD`.
    private static boolean isPassword(String property) {
        return property.contains("PASSWORD");
    }
}
