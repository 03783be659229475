package dev.driftline.aws.live.types.organizations;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.organizations.model.OrganizationalUnit;

/// A unit of the organization with the accounts right under it.
final class AwsOrganizationsOrganizationalUnit {

    record Live(OrganizationalUnit unit, Value parent, Value accounts, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_organizations_organizational_unit")
            .readBy(AwsOrganizationsOrganizationalUnit::read)
            .needs(Organizations.UNITS, Organizations.PARENTS, Organizations.MEMBERS, Organizations.TAGS)
            .attribute("name", live -> live.unit().name())
            .attribute("parent_id", Live::parent)
            .computed("accounts", Live::accounts)
            .tags(Live::tags)
            .computed("arn", live -> live.unit().arn())
            .ignored("id", "the identity")
            .done();

    private AwsOrganizationsOrganizationalUnit() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var id = declared.text("id");
        reads.prefetch(Organizations.PARENTS, id);
        reads.prefetch(Organizations.MEMBERS, id);
        reads.prefetch(Organizations.TAGS, id);
        return reads.get(Organizations.UNITS, id)
                .map(unit -> new Live(
                        unit,
                        reads.attempt(Organizations.PARENTS, id).value(Value::of),
                        reads.attempt(Organizations.MEMBERS, id)
                                .value(all -> OrganizationAccounts.all(all, any -> true)),
                        reads.attempt(Organizations.TAGS, id).value(Value::map)));
    }
}
