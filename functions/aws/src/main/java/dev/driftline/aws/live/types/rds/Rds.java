package dev.driftline.aws.live.types.rds;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.types.Listings;
import dev.driftline.core.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.rds.RdsClient;
import software.amazon.awssdk.services.rds.model.Filter;
import software.amazon.awssdk.services.rds.model.MasterUserSecret;
import software.amazon.awssdk.services.rds.model.Tag;
import software.amazon.awssdk.services.rds.model.VpcSecurityGroupMembership;

/// What the calls of the RDS API have in common.
final class Rds {

    /// Up to so many ids are given in a filter.
    private static final int FILTER_VALUES = 20;

    /// By ARN, for what is described without its tags.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "rds:ListTagsForResource",
                    (aws, arn) -> rds(aws).listTagsForResource(ask -> ask.resourceName(arn)).tagList().stream()
                            .collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second)))
            .absentOn("DBProxyNotFoundFault", "DBProxyEndpointNotFoundFault", "InvalidParameterValue");

    /// How things of one kind are read.
    ///
    /// @param filter its name
    /// @param read all that the filters let through, by [#onlyIf]
    /// @param gone the error code that means "there is none"
    record Filtered<V>(
            String action,
            String filter,
            BiFunction<Aws, List<Filter>, ? extends Iterable<V>> read,
            Function<V, String> idOf,
            String gone) {

        /// Few by a filter, many by the whole listing.
        Lookup<String, V> orListed() {
            return Lookup.choosing(
                    action,
                    (aws, ids) -> ids.size() > FILTER_VALUES
                            ? Listings.keyed(ids, read.apply(aws, List.of()), idOf)
                            : some(aws, ids));
        }

        /// By filters however many, where the account has far more than Terraform knows of.
        Lookup<String, V> inBatches() {
            return Lookup.choosing(action, (aws, ids) -> {
                var found = new TreeMap<String, V>();
                for (var from = 0; from < ids.size(); from += FILTER_VALUES) {
                    found.putAll(some(aws, ids.subList(from, Math.min(from + FILTER_VALUES, ids.size()))));
                }
                return found;
            });
        }

        /// An id that RDS does not know is filtered out; should it refuse the whole request, each id is asked for by
        /// itself.
        private Map<String, V> some(Aws aws, List<String> ids) {
            var things = Listings.<V>orNone(() -> read.apply(aws, by(ids)), Set.of(gone));
            if (things.isEmpty() && ids.size() > 1) {
                for (var id : ids) {
                    things.addAll(Listings.<V>orNone(() -> read.apply(aws, by(List.of(id))), Set.of(gone)));
                }
            }
            return Listings.keyed(ids, things, idOf);
        }

        private List<Filter> by(List<String> ids) {
            return List.of(Filter.builder().name(filter).values(ids).build());
        }

        @Override
        public String toString() {
            return "Filtered[" + action + "]";
        }
    }

    private Rds() {}

    static RdsClient rds(Aws aws) {
        return aws.client(RdsClient.class, RdsClient::builder);
    }

    /// Sets the filters when there are any.
    static void onlyIf(List<Filter> filters, Consumer<List<Filter>> set) {
        if (!filters.isEmpty()) {
            set.accept(filters);
        }
    }

    static Value tags(@Nullable List<Tag> tags) {
        var entries = new TreeMap<String, String>();
        if (tags != null) {
            tags.forEach(tag -> entries.put(tag.key(), tag.value()));
        }
        return Value.map(entries);
    }

    /// The secret that RDS keeps the master password in, without the status of its rotation.
    static Value secret(@Nullable MasterUserSecret secret) {
        return Value.single(
                secret,
                kept -> Value.block()
                        .with("kms_key_id", Value.of(kept.kmsKeyId()))
                        .with("secret_arn", Value.of(kept.secretArn())));
    }

    static Value securityGroups(List<VpcSecurityGroupMembership> memberships) {
        var ids = new ArrayList<String>();
        memberships.forEach(membership -> ids.add(membership.vpcSecurityGroupId()));
        return Value.set(ids);
    }
}
