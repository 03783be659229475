package dev.driftline.core.scan;

import dev.driftline.core.compare.TypeRules;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// The cloud as the scanner sees it: which types it can compare, and what it says now. Made for one scan.
public interface LiveResources {

    /// The rules of a type; empty when the type is not supported.
    Optional<TypeRules> rules(String type);

    /// What AWS calls the resource, for people: an ARN, an id or a name.
    String resourceId(DeclaredResource declared);

    /// A look that asks each thing once. A new look asks again.
    ///
    /// @param everything all resources of the run: neighbours tell where a resource without an ARN lives
    Look look(Collection<DeclaredResource> everything);

    /// One consistent series of reads.
    interface Look {
        /// Every given resource has an answer; only supported types may be asked.
        Map<DeclaredResource, LiveRead<Map<String, Value>>> read(Collection<DeclaredResource> declared);

        /// The account and region that the resource is looked for in.
        Place place(DeclaredResource declared);
    }

    /// @param account twelve digits, empty when not known
    record Place(String account, String region) {}

    /// Requests made so far, by operation (`ec2:DescribeVpcs`), retries included.
    Map<String, Integer> calls();

    /// By operation and type, for how many resources an answer was wanted; several share a request where they can.
    default Map<String, Map<String, Integer>> askers() {
        return Map.of();
    }
}
