package dev.driftline.core.scan;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.compare.TypeRules;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The cloud as the scanner sees it: which types it can compare, and what it says now. Made for one scan.
public interface LiveResources {

    /// The rules of the resource's type; empty when the type is not supported.
    Optional<TypeRules> rules(DeclaredResource declared);

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

        /// What became of missing resources, as far as AWS tells it. Never an error.
        default Map<DeclaredResource, Fate> fates(Collection<DeclaredResource> missing) {
            return Map.of();
        }

        /// Who made changes by himself and is meant to: they alarm nobody. Never an error.
        default Map<DeclaredResource, Map<Difference, Owner>> owners(Map<DeclaredResource, List<Difference>> changed) {
            return Map.of();
        }
    }

    /// What became of a missing resource.
    ///
    /// @param kind one word for programs: `pending_deletion`, `terminated`, `replaced`, `other_account`
    /// @param text one line for people
    /// @param successors what may have taken its place; one that a state of the run declares has not
    record Fate(String kind, String text, List<String> successors) {
        public Fate {
            successors = List.copyOf(successors);
        }

        public Fate(String kind, String text) {
            this(kind, text, List.of());
        }

        /// @param by what tells the successor: its name
        public static Fate replaced(String by, List<String> successors) {
            return new Fate("replaced", by, successors);
        }
    }

    /// @param by one word: `autoscaling`, `rotation`
    /// @param text one line for people
    record Owner(String by, String text) {}

    /// The physical thing that is meant, the same for all that mean it; empty when it cannot be told or there is none.
    default Optional<String> thing(DeclaredResource declared, Place place) {
        return Optional.empty();
    }

    /// Does another value of that attribute mean that the resource was deleted and made anew?
    default boolean showsRebirth(String type, String attribute) {
        return false;
    }

    /// @param account twelve digits, empty when not known
    record Place(String account, String region) {}

    /// Everything that exists where the run's resources live, for whoever asks for what no state holds.
    ///
    /// @param wanted listings that it does not want are not asked for
    default Inventory inventory(Collection<DeclaredResource> everything, UnmanagedRequest wanted) {
        throw new UnsupportedOperationException(getClass() + " cannot list what exists");
    }

    /// What [Existing#keys] may hold of the resource: its names, and those of the parts that it answers for.
    default Set<String> keys(DeclaredResource declared) {
        return Set.of();
    }

    /// Requests made so far, by operation (`ec2:DescribeVpcs`), retries included.
    Map<String, Integer> calls();

    /// By operation and type, for how many resources an answer was wanted; several share a request where they can.
    default Map<String, Map<String, Integer>> askers() {
        return Map.of();
    }
}
