package dev.driftline.aws.live.types.rds;

import static dev.driftline.aws.live.types.rds.Rds.rds;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.types.EngineVersions;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.rds.model.DBInstance;
import software.amazon.awssdk.services.rds.model.DBParameterGroupStatus;
import software.amazon.awssdk.services.rds.model.DBSubnetGroup;
import software.amazon.awssdk.services.rds.model.DomainMembership;
import software.amazon.awssdk.services.rds.model.Endpoint;
import software.amazon.awssdk.services.rds.model.OptionGroupMembership;

/// DB instances, on their own or as members of a cluster.
final class Instances {

    /// By identifier.
    static final Lookup<String, DBInstance> BY_IDENTIFIER = of("db-instance-id", true);

    /// By the id that an instance keeps when it is renamed.
    static final Lookup<String, DBInstance> BY_RESOURCE_ID = of("dbi-resource-id", false);

    /// States of an option group that an instance no longer has (RDS API reference, OptionGroupMembership).
    private static final Set<String> LEAVING = Set.of("pending-removal", "removing", "pending-maintenance-removal");

    /// Some attributes depend on what the state has.
    record Live(DBInstance db, DeclaredResource declared) {

        EngineVersions versions() {
            var pending = db.pendingModifiedValues();
            return new EngineVersions(
                    declared,
                    db.engineVersion(),
                    pending == null ? null : pending.engineVersion(),
                    !Boolean.FALSE.equals(db.autoMinorVersionUpgrade()));
        }

        /// A failover of a Multi-AZ instance changes sides.
        @Nullable
        String zone() {
            var before = declared.text("availability_zone");
            return !before.isEmpty() && before.equals(db.secondaryAvailabilityZone()) ? before : db.availabilityZone();
        }

        /// Storage that grew by itself, within the limit set for that, is no drift.
        @Nullable
        Value storage() {
            var limit = db.maxAllocatedStorage();
            var live = db.allocatedStorage();
            var before = declared.get("allocated_storage");
            var grown = limit != null
                    && live != null
                    && live <= limit
                    && before instanceof Value.Numeric(var size)
                    && size.intValue() < live;
            return grown ? before : Value.of(live);
        }

        @Nullable
        String address() {
            return endpoint().map(Endpoint::address).orElse(null);
        }

        @Nullable
        String addressAndPort() {
            return endpoint().map(found -> found.address() + ":" + found.port()).orElse(null);
        }

        @Nullable
        Integer port() {
            return endpoint().map(Endpoint::port).orElse(null);
        }

        @Nullable
        String hostedZone() {
            return endpoint().map(Endpoint::hostedZoneId).orElse(null);
        }

        private Optional<Endpoint> endpoint() {
            return Optional.ofNullable(db.endpoint());
        }

        Optional<DomainMembership> domain() {
            return db.domainMemberships().stream().findFirst();
        }

        @Nullable
        String subnetGroup() {
            return Optional.ofNullable(db.dbSubnetGroup())
                    .map(DBSubnetGroup::dbSubnetGroupName)
                    .orElse(null);
        }

        @Nullable
        String parameterGroup() {
            return db.dbParameterGroups().stream()
                    .map(DBParameterGroupStatus::dbParameterGroupName)
                    .findFirst()
                    .orElse(null);
        }

        @Nullable
        String optionGroup() {
            return db.optionGroupMemberships().stream()
                    .filter(group -> !LEAVING.contains(group.status()))
                    .map(OptionGroupMembership::optionGroupName)
                    .findFirst()
                    .orElse(null);
        }
    }

    private Instances() {}

    private static Lookup<String, DBInstance> of(String filter, boolean byName) {
        var calls = new Rds.Filtered<DBInstance>(
                "rds:DescribeDBInstances",
                filter,
                (aws, filters) -> rds(aws).describeDBInstancesPaginator(ask -> Rds.onlyIf(filters, ask::filters))
                        .dbInstances(),
                byName ? DBInstance::dbInstanceIdentifier : DBInstance::dbiResourceId,
                "DBInstanceNotFound");
        // Amazon RDS User Guide, "Viewing Amazon RDS DB instance status".
        return calls.orListed().until(DBInstance::dbInstanceStatus, "deleting");
    }

    /// A member of a cluster; its id is its identifier.
    static Optional<Live> member(Reads reads, DeclaredResource declared) {
        return reads.get(BY_IDENTIFIER, declared.text("id")).map(db -> new Live(db, declared));
    }
}
