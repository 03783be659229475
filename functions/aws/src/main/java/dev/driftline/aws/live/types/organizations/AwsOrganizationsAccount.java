package dev.driftline.aws.live.types.organizations;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Claim;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.organizations.model.Account;

/// An account of the organization, which shows it in its listings.
final class AwsOrganizationsAccount {

    record Live(Account account, Value parent, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_organizations_account")
            .readBy(AwsOrganizationsAccount::read)
            .needs(Organizations.ACCOUNT_ACTIONS)
            .needs(Organizations.PARENTS, Organizations.TAGS)
            .claimsMany(AwsOrganizationsAccount::listings)
            .attributes(Live::account, "email", "name")
            .computed("parent_id", Live::parent)
            .tags(Live::tags)
            .allComputed(Live::account, "arn", "joined_method", "status")
            .allIgnored(
                    "only read when Terraform makes or removes the account",
                    "close_on_deletion",
                    "create_govcloud",
                    "iam_user_access_to_billing",
                    "role_name")
            .ignored("govcloud_id", "AWS tells it only when the account is made")
            .ignored("id", "the identity")
            .ignored("joined_timestamp", "set once by AWS")
            .done();

    private AwsOrganizationsAccount() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var id = declared.text("id");
        reads.prefetch(Organizations.PARENTS, id);
        reads.prefetch(Organizations.TAGS, id);
        return reads.get(Organizations.ACCOUNTS, id)
                .map(account -> new Live(
                        account,
                        reads.attempt(Organizations.PARENTS, id).value(Value::of),
                        reads.attempt(Organizations.TAGS, id).value(Value::map)));
    }

    private static Stream<Claim> listings(DeclaredResource declared) {
        var arn = declared.text("arn").split("/", -1);
        var element = Value.block()
                .with("arn", declared.get("arn"))
                .with("email", declared.get("email"))
                .with("id", declared.get("id"))
                .with("name", declared.get("name"));
        var organization = arn.length > 1 ? arn[1] : "";
        return Stream.of(
                new Claim("aws_organizations_organization", organization, "accounts", element),
                new Claim("aws_organizations_organization", organization, "non_master_accounts", element),
                new Claim("aws_organizations_organizational_unit", declared.text("parent_id"), "accounts", element));
    }
}
