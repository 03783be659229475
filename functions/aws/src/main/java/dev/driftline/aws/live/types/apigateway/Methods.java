package dev.driftline.aws.live.types.apigateway;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.services.apigateway.model.Integration;
import software.amazon.awssdk.services.apigateway.model.Method;

/// Methods, integrations and their responses, out of the resources of an API.
final class Methods {

    /// Flags by name, where `false` is an entry and not "not set".
    static final Meaning FLAGS = Meaning.each(Methods::entries);

    private Methods() {}

    static Optional<Method> method(Reads reads, DeclaredResource declared) {
        return reads.get(ApiGateway.RESOURCES, declared.text("rest_api_id"))
                .flatMap(resources -> Optional.ofNullable(resources.get(declared.text("resource_id"))))
                .flatMap(resource ->
                        Optional.ofNullable(resource.resourceMethods().get(declared.text("http_method"))));
    }

    static Optional<Integration> integration(Reads reads, DeclaredResource declared) {
        return method(reads, declared).flatMap(method -> Optional.ofNullable(method.methodIntegration()));
    }

    private static Value entries(Value value) {
        if (value.isEmpty()) {
            return value;
        }
        var texts = new TreeMap<String, String>();
        value.entries().forEach((name, flag) -> texts.put(name, flag.asText()));
        return Value.map(texts);
    }
}
