package dev.driftline.aws.live;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Catalog;
import dev.driftline.core.model.DeclaredResource;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/// What is known of each resource's type, found once a scan: the catalogue has its types ready, but one that Cloud
/// Control API reads is made of the resource's own attributes.
///
/// By identity: a state that is read again declares equal resources with other attributes.
final class FoundTypes {

    private final Map<DeclaredResource, Optional<ResourceType<?>>> made =
            Collections.synchronizedMap(new IdentityHashMap<>());

    Optional<ResourceType<?>> of(DeclaredResource declared) {
        return Catalog.find(declared.type()).or(() -> made.computeIfAbsent(declared, Catalog::find));
    }
}
