package dev.driftline.aws.live.types.dms;

import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.databasemigration.model.Endpoint;

/// What an endpoint connects to: in the endpoint itself for some engines, in the settings of the engine for others.
final class EndpointSettings {

    /// `a=b;c=d`, in any order.
    static final Meaning CONNECTION_ATTRIBUTES = Meaning.each(value -> value instanceof Value.Text(var text)
            ? Value.set(Stream.of(text.split(";", -1))
                    .map(String::strip)
                    .filter(pair -> !pair.isEmpty())
                    .toList())
            : value);

    private static final Shape SPELLING = Shape.PLAIN.renamed("rfc4180", "rfc_4180");

    private static final Set<String> PASSWORDS = Set.of("auth_password", "sasl_password", "ssl_client_key_password");

    private EndpointSettings() {}

    /// @param name in AWS's words
    static Value connection(Endpoint endpoint, String name) {
        var structures = List.of(endpoint, settings(endpoint));
        return structures.reversed().stream()
                .map(structure -> SPELLING.block(structure).get(name))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(Value.absent());
    }

    private static SdkPojo settings(Endpoint endpoint) {
        return Stream.<@Nullable SdkPojo>of(
                        endpoint.mySQLSettings(),
                        endpoint.postgreSQLSettings(),
                        endpoint.oracleSettings(),
                        endpoint.microsoftSQLServerSettings(),
                        endpoint.sybaseSettings(),
                        endpoint.ibmDb2Settings(),
                        endpoint.mongoDbSettings(),
                        endpoint.docDbSettings(),
                        endpoint.redshiftSettings(),
                        endpoint.gcpMySQLSettings())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(endpoint);
    }

    /// A block of settings; none when nothing of it is set.
    ///
    /// @param fields those that Terraform has in the block; the rest it has elsewhere, or nowhere
    static Value block(@Nullable SdkPojo settings, String... fields) {
        if (settings == null) {
            return Value.single(null);
        }
        var all = SPELLING.block(settings);
        var block = Value.block();
        for (var field : fields.length == 0 ? all.fields().keySet() : Arrays.asList(fields)) {
            block = PASSWORDS.contains(field) ? block : block.with(field, all.get(field));
        }
        return Value.single(block.isEmpty() ? null : block);
    }
}
